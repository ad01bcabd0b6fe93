import { Background, BackgroundVariant, useStore, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import styles from './map-canvas.module.css';
import paper from './paper.module.css';

/** Below this zoom the dots are fainter than anyone sees, and drawing them holds up a large map. */
const DOTS_FROM = 0.3;
/** Between two dots, and across one, in map units. */
const GAP = 24;
const DOT = 1.5;
/** How far the dots of a large map reach beyond the window, in px, as in paper.module.css: more than any gap. */
const BEYOND = 100;

/** The dots of the paper. */
export function Paper({ isLarge }: { isLarge: boolean }) {
  const plain = useStore(({ transform }) => isLarge && transform[2] < DOTS_FROM);
  if (plain) return null;
  if (isLarge) return <MovedDots />;
  return (
    <Background variant={BackgroundVariant.Dots} gap={GAP} size={DOT} className={styles.dots} />
  );
}

/** The same dots in a layer of their own, which is moved, not drawn anew, while a large map is. */
function MovedDots() {
  const store = useStoreApi();
  const dots = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = ([x, y, zoom]: readonly [number, number, number]): void => {
      const { style } = dots.current ?? {};
      if (!style) return;
      const gap = GAP * zoom;
      // React Flow's first dot stands half a gap and one px before the map's origin.
      const start = BEYOND - 1 + (DOT * zoom) / 2;
      const shift = (at: number): number => Math.round((((at + start) % gap) + gap) % gap);
      style.transform = `translate(${shift(x)}px, ${shift(y)}px)`;
      style.setProperty('--gap', `${gap}px`);
      style.setProperty('--dot', `${(DOT * zoom) / 2}px`);
    };
    follow(store.getState().transform);
    return store.subscribe(({ transform }, before) => {
      if (transform !== before.transform) follow(transform);
    });
  }, [store]);
  return <div ref={dots} className={paper.dots} />;
}
