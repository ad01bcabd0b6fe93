import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import { useSession } from '#session/session-context.ts';
import type { Frame, View } from './camera-moves.ts';
import { between, easeOut, GLIDE_MS, hasMoved } from './glide.ts';
import { isLargeMap } from './large-map.ts';
import { nextView } from './next-view.ts';

const REDUCED = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * The layout as it is on screen: on its way to the one that is right now. The camera travels along, so that the
 * selected card stays where the eye is. A large map is there at once.
 */
export function useGlide(layout: Layout, frame: RefObject<() => Frame>): Layout {
  const session = useSession();
  const { getViewport, setViewport } = useReactFlow();
  const [shown, setShown] = useState(layout);
  const current = useRef(layout);
  const target = useRef(layout);
  const running = useRef(0);
  /** Where the camera will be when the glide under way has ended. */
  const aim = useRef<View | undefined>(undefined);

  useLayoutEffect(() => {
    if (layout === target.current) return;
    const before = target.current;
    target.current = layout;
    cancelAnimationFrame(running.current);
    const from = current.current;
    const show = (next: Layout, view: View): void => {
      current.current = next;
      setShown(next);
      void setViewport(view);
    };
    const { selection, model } = session.store.getState();
    const [anchor] = selection;
    const start = getViewport();
    // What counts is where things are going, not where a glide under way happens to have them.
    const settled = aim.current ?? start;
    const stays = model.about.arrangement === 'free' && layout.boxes.size === before.boxes.size;
    const end = stays ? settled : nextView(before, layout, settled, frame.current(), anchor);
    aim.current = undefined;
    const isLarge = isLargeMap(layout.boxes.size);
    if (REDUCED.matches || isLarge || (!hasMoved(from, layout) && sameView(start, end))) {
      show(layout, end);
      return;
    }
    let begun: number | undefined;
    const step = (now: number): void => {
      begun ??= now;
      const t = Math.min(1, (now - begun) / GLIDE_MS);
      const eased = easeOut(t);
      const view = {
        x: start.x + (end.x - start.x) * eased,
        y: start.y + (end.y - start.y) * eased,
        zoom: start.zoom + (end.zoom - start.zoom) * eased,
      };
      show(t === 1 ? layout : between(from, layout, eased), view);
      if (t < 1) running.current = requestAnimationFrame(step);
      else aim.current = undefined;
    };
    aim.current = end;
    show(between(from, layout, 0), start);
    running.current = requestAnimationFrame(step);
  }, [layout, session, getViewport, setViewport, frame]);

  useEffect(() => () => cancelAnimationFrame(running.current), []);
  return shown;
}

function sameView(a: View, b: View): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}
