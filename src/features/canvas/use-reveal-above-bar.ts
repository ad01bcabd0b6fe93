import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { showStore } from '#actions/show.ts';
import type { Layout } from '#core/layout/layout.ts';
import { useSession } from '#session/session-context.ts';
import { isInFrame, reveal } from './camera-moves.ts';
import { selectedBox } from './selected-box.ts';
import { wholeView } from './show-view.ts';
import { type FrameNow, isInBar } from './use-frame.ts';

/**
 * In a show the question comes up over the map: as much of a page as there is room for goes up above it, and always the
 * card that it asks about. A page that was whole in view is so again when the question has gone.
 */
export function useRevealAboveBar(layout: Layout, frame: RefObject<FrameNow>): void {
  const session = useSession();
  const { getViewport, setViewport } = useReactFlow();
  const latest = useRef(layout);
  latest.current = layout;

  useEffect(() => {
    let isUp = false;
    let wasWhole = false;
    const comeUp = (): void => {
      if (isUp || !isInBar(document.activeElement) || !showStore.getState().scene) return;
      isUp = true;
      const { bounds } = latest.current;
      const view = getViewport();
      wasWhole = isInFrame(bounds, view, frame.current(false));
      const box = selectedBox(session, latest.current);
      const left = frame.current();
      const page = wasWhole ? reveal(bounds, view, left) : view;
      const next = box ? reveal(box, page, left) : page;
      if (next !== view) void setViewport(next);
    };
    const goDown = ({ relatedTarget }: FocusEvent): void => {
      if (!isUp || isInBar(relatedTarget)) return;
      isUp = false;
      if (!wasWhole || !showStore.getState().scene) return;
      void setViewport(wholeView(latest.current.bounds, frame.current(false)));
    };
    addEventListener('focusin', comeUp);
    addEventListener('focusout', goDown);
    return () => {
      removeEventListener('focusin', comeUp);
      removeEventListener('focusout', goDown);
    };
  }, [session, frame, getViewport, setViewport]);
}
