import type { OnNodesChange } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { useSession } from '#session/session-context.ts';
import type { ElementNode } from './map-nodes.ts';

/** With a mouse, dragging over paper selects; with fingers it moves the paper. */
const HAS_MOUSE = matchMedia('(pointer: fine)');
const MIDDLE_AND_RIGHT = [1, 2];

/** Selecting all cards that a rectangle touches; with Shift they join what is selected. */
export function useMarquee() {
  const session = useSession();
  const selected = useRef<Set<string> | undefined>(undefined);
  return useMemo(() => {
    const onNodesChange: OnNodesChange<ElementNode> = (changes) => {
      const chosen = selected.current;
      if (!chosen) return;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        if (change.selected) chosen.add(change.id);
        else chosen.delete(change.id);
      }
      session.select(chosen);
    };
    return {
      onNodesChange,
      onSelectionStart: (event: React.MouseEvent) => {
        selected.current = new Set(event.shiftKey ? session.store.getState().selection : []);
      },
      onSelectionEnd: () => {
        selected.current = undefined;
      },
      elementsSelectable: HAS_MOUSE.matches,
      selectionOnDrag: HAS_MOUSE.matches,
      selectNodesOnDrag: false,
      panOnDrag: HAS_MOUSE.matches ? MIDDLE_AND_RIGHT : true,
    };
  }, [session]);
}
