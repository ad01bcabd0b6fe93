import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type Scene, showStore } from '#actions/show.ts';
import type { Layout } from '#core/layout/layout.ts';
import { useSession } from '#session/session-context.ts';
import { type Frame, reveal, type View } from './camera-moves.ts';
import { selectedBox } from './selected-box.ts';

/** After a show the map is seen again as it was before it, with the card that is selected now in view. */
export function useReturnFromShow(
  scene: Scene | undefined,
  layout: Layout,
  frame: RefObject<() => Frame>,
): void {
  const session = useSession();
  const { getViewport, setViewport } = useReactFlow();
  const before = useRef<View>(undefined);

  useEffect(
    () =>
      showStore.subscribe(({ scene: now }, { scene: last }) => {
        if (now && !last) before.current = getViewport();
      }),
    [getViewport],
  );
  useLayoutEffect(() => {
    const view = before.current;
    if (scene || !view) return;
    before.current = undefined;
    const box = selectedBox(session, layout);
    void setViewport(box ? reveal(box, view, frame.current()) : view);
  }, [scene, layout, session, frame, setViewport]);
}
