import type { OnConnectEnd } from '@xyflow/react';
import { useCallback } from 'react';
import { addChildAction, linkCards, makeParent } from '#actions/element-actions.ts';
import { useSession } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { UP_HANDLE } from './map-nodes.ts';

/**
 * A line drawn from the edge of a card to another card links them; to empty paper it makes a card there. From the top
 * edge the card contributes to the other, from the bottom edge the other contributes to it.
 */
export function useLinking(): OnConnectEnd {
  const session = useSession();
  const db = useDatabase();
  return useCallback(
    (event, { fromNode, fromHandle }) => {
      if (!fromNode || session.store.getState().readOnly) return;
      const upwards = fromHandle?.id === UP_HANDLE;
      const other = cardUnder(event);
      if (other === fromNode.id) return;
      if (other !== undefined) {
        if (upwards) linkCards(session, fromNode.id, other);
        else linkCards(session, other, fromNode.id);
        return;
      }
      session.select([fromNode.id]);
      if (upwards) makeParent(session, fromNode.id);
      else void addChildAction.run({ session, db });
    },
    [session, db],
  );
}

/** The card under the pointer: anywhere on it will do, not only its edge. */
function cardUnder(event: MouseEvent | TouchEvent): string | undefined {
  const point = 'clientX' in event ? event : event.changedTouches[0];
  const under = point && document.elementFromPoint(point.clientX, point.clientY);
  return (
    under?.closest<HTMLElement>('[data-card]')?.dataset.card ??
    under?.closest<HTMLElement>('.react-flow__node')?.dataset.id
  );
}
