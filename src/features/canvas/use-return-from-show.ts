import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { showStore } from '#actions/show.ts';
import type { Layout } from '#core/layout/layout.ts';
import { useSession } from '#session/session-context.ts';
import { type Frame, reveal, type View } from './camera-moves.ts';
import { selectedBox } from './selected-box.ts';

/** After a show the map is seen again as it was before it, with the card that is selected now in view. */
export function useReturnFromShow(layout: Layout, frame: RefObject<() => Frame>): void {
  const session = useSession();
  const { getViewport, setViewport } = useReactFlow();
  const latest = useRef(layout);
  latest.current = layout;

  useEffect(() => {
    let before: View | undefined;
    return showStore.subscribe(({ scene }, { scene: last }) => {
      if (scene && !last) before = getViewport();
      if (scene || !last || !before) return;
      const view = before;
      before = undefined;
      // By then the map has all of its cards again.
      queueMicrotask(() => {
        const box = selectedBox(session, latest.current);
        void setViewport(box ? reveal(box, view, frame.current()) : view);
      });
    });
  }, [session, frame, getViewport, setViewport]);
}
