import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import { useSession } from '#session/session-context.ts';
import { type Frame, isInFrame, reveal } from './camera-moves.ts';

/** When the map's window shrinks (the panel opens, the window is resized), the selected card stays in view. */
export function useRevealOnResize(
  { boxes }: Layout,
  frame: RefObject<() => Frame>,
  holder: RefObject<HTMLElement | null>,
): void {
  const session = useSession();
  const { getViewport, setViewport } = useReactFlow();
  const latest = useRef(boxes);
  latest.current = boxes;
  const before = useRef<Frame>(undefined);

  useEffect(() => {
    const map = holder.current;
    if (!map) return;
    const observer = new ResizeObserver(() => {
      const previous = before.current;
      before.current = frame.current();
      const [id] = session.store.getState().selection;
      const box = id === undefined ? undefined : latest.current.get(id);
      if (!box || !previous) return;
      const view = getViewport();
      // What a person had moved out of view themselves stays where it is.
      if (isInFrame(box, view, previous)) void setViewport(reveal(box, view, before.current));
    });
    observer.observe(map);
    return () => observer.disconnect();
  }, [session, frame, holder, getViewport, setViewport]);
}
