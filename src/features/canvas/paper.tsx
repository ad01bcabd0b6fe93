import { useStore, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import styles from './paper.module.css';

/** Below this zoom the dots are fainter than anyone sees, and drawing them holds up the map. */
const DOTS_FROM = 0.3;
/** Between two dots, and across one, in map units. */
const GAP = 24;
const DOT = 1.5;
/** How far the dots reach beyond the window, in px, as in paper.module.css: more than any gap. */
const BEYOND = 100;

/** The zoom nearest to one at which the dots are drawn; in between they are scaled, which nobody sees of a dot. */
const drawnZoom = (zoom: number): number => 2 ** (Math.round(Math.log2(zoom) * 2) / 2);

/** The dots of the paper, on a layer of their own that is moved with the map, not drawn anew. */
export function Paper() {
  const plain = useStore(({ transform }) => transform[2] < DOTS_FROM);
  return plain ? null : <Dots />;
}

function Dots() {
  const store = useStoreApi();
  const dots = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = ([x, y, zoom]: readonly [number, number, number]): void => {
      const { style } = dots.current ?? {};
      if (!style) return;
      const gap = GAP * zoom;
      const shift = (at: number): number => Math.round((((at + BEYOND) % gap) + gap) % gap);
      const drawn = drawnZoom(zoom);
      style.transform = `translate(${shift(x)}px, ${shift(y)}px) scale(${zoom / drawn})`;
      style.setProperty('--gap', `${GAP * drawn}px`);
      style.setProperty('--dot', `${(DOT * drawn) / 2}px`);
    };
    follow(store.getState().transform);
    return store.subscribe(({ transform }, before) => {
      if (transform !== before.transform) follow(transform);
    });
  }, [store]);
  return <div ref={dots} className={styles.dots} />;
}
