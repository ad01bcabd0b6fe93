import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Box } from '#core/layout/box.ts';
import { useSession } from '#session/session-context.ts';
import { cardsIn } from './large-map.ts';

/** The middle button pans; the right one has its own way to, and a finger always does. */
const MIDDLE = [1];

/**
 * Dragging over paper with a mouse or a pen selects all cards that the rectangle touches; with Shift they join what is
 * selected. A finger moves the paper instead.
 */
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
      elementsSelectable: true,
      selectionOnDrag: true,
      selectNodesOnDrag: false,
      panOnDrag: MIDDLE,
    }),
    [session],
  );
}
