import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Box } from '#core/layout/box.ts';
import { useSession } from '#session/session-context.ts';
import { cardsIn } from './large-map.ts';

/** With a mouse, dragging over paper selects; with fingers it moves the paper. */
const HAS_MOUSE = matchMedia('(pointer: fine)');
const MIDDLE_AND_RIGHT = [1, 2];

/** Selecting all cards that a rectangle touches; with Shift they join what is selected. */
export function useMarquee(boxes: ReadonlyMap<string, Box>) {
  const session = useSession();
  const store = useStoreApi();
  const base = useRef<ReadonlySet<string> | undefined>(undefined);
  const standing = useRef(boxes);
  standing.current = boxes;

  useEffect(
    () =>
      store.subscribe(({ userSelectionRect: rect, transform: [x, y, zoom] }, before) => {
        if (!base.current || !rect || rect === before.userSelectionRect) return;
        const part = {
          x: (rect.x - x) / zoom,
          y: (rect.y - y) / zoom,
          width: rect.width / zoom,
          height: rect.height / zoom,
        };
        session.select([...base.current, ...cardsIn(standing.current, part)]);
      }),
    [store, session],
  );

  return useMemo(
    () => ({
      onSelectionStart: (event: React.MouseEvent) => {
        base.current = new Set(event.shiftKey ? session.store.getState().selection : []);
      },
      onSelectionEnd: () => {
        base.current = undefined;
      },
      elementsSelectable: HAS_MOUSE.matches,
      selectionOnDrag: HAS_MOUSE.matches,
      selectNodesOnDrag: false,
      panOnDrag: HAS_MOUSE.matches ? MIDDLE_AND_RIGHT : true,
    }),
    [session],
  );
}
