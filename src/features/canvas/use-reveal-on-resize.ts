import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { showStore } from '#actions/show.ts';
import type { Layout } from '#core/layout/layout.ts';
import { useSession } from '#session/session-context.ts';
import { type Frame, isInFrame, reveal } from './camera-moves.ts';
import { selectedBox } from './selected-box.ts';
import { wholeView } from './show-view.ts';

/**
 * When the map's window shrinks (a panel opens, the window is resized), a map that was whole in view stays whole, and
 * else the selected card stays in view.
 */
export function useRevealOnResize(
  layout: Layout,
  frame: RefObject<() => Frame>,
  holder: RefObject<HTMLElement | null>,
): void {
  const session = useSession();
  const { getViewport, setViewport } = useReactFlow();
  const latest = useRef(layout);
  latest.current = layout;
  const before = useRef<Frame>(undefined);

  useEffect(() => {
    const map = holder.current;
    if (!map) return;
    const observer = new ResizeObserver(() => {
      const previous = before.current;
      before.current = frame.current();
      if (!previous) return;
      const view = getViewport();
      const { bounds } = latest.current;
      const isWhole = isInFrame(bounds, view, previous);
      if (isWhole && !isInFrame(bounds, view, before.current)) {
        void setViewport(wholeView(bounds, before.current));
        return;
      }
      const box = selectedBox(session, latest.current);
      if (!box) return;
      // What a person had moved out of view themselves stays where it is.
      if (isInFrame(box, view, previous)) void setViewport(reveal(box, view, before.current));
    });
    observer.observe(map);
    // After a show less lies over the map.
    const stop = showStore.subscribe(({ scene }, { scene: last }) => {
      if (!scene && last) before.current = frame.current();
    });
    return () => {
      stop();
      observer.disconnect();
    };
  }, [session, frame, holder, getViewport, setViewport]);
}
