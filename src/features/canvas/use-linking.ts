import { type OnConnectEnd, useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { addChildAction, linkCards, makeParent } from '#actions/element-actions.ts';
import type { Box } from '#core/layout/box.ts';
import { useSession } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { useHandler } from '#ui/use-handler.ts';
import { cardAt } from './large-map.ts';
import { UP_HANDLE } from './map-nodes.ts';

/**
 * A line drawn from the edge of a card to another card links them; to empty paper it makes a card there. From the top
 * edge the card contributes to the other, from the bottom edge the other contributes to it. Escape gives it up.
 */
export function useLinking(boxes: ReadonlyMap<string, Box>): OnConnectEnd {
  const session = useSession();
  const db = useDatabase();
  const { screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  const givenUp = useRef(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !store.getState().connection.inProgress) return;
      event.stopPropagation();
      givenUp.current = true;
      // React Flow knows no other end of a line than that the pointer comes up.
      document.dispatchEvent(new MouseEvent('mouseup'));
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [store]);

  return useHandler<Parameters<OnConnectEnd>, void>((event, { fromNode, fromHandle }) => {
    const isGivenUp = givenUp.current;
    givenUp.current = false;
    if (isGivenUp || !fromNode || session.store.getState().readOnly) return;
    const upwards = fromHandle?.id === UP_HANDLE;
    const other = cardUnder(event) ?? cardOfPicture(event);
    if (other === fromNode.id) return;
    if (other !== undefined) {
      if (upwards) linkCards(session, fromNode.id, other);
      else linkCards(session, other, fromNode.id);
      return;
    }
    session.select([fromNode.id]);
    if (upwards) makeParent(session, fromNode.id);
    else void addChildAction.run({ session, db });

    function cardOfPicture(at: MouseEvent | TouchEvent): string | undefined {
      const point = pointOf(at);
      if (!point) return undefined;
      return cardAt(boxes, screenToFlowPosition({ x: point.clientX, y: point.clientY }));
    }
  });
}

function pointOf(event: MouseEvent | TouchEvent): MouseEvent | Touch | undefined {
  return 'clientX' in event ? event : event.changedTouches[0];
}

/** The card under the pointer: anywhere on it will do, not only its edge. */
function cardUnder(event: MouseEvent | TouchEvent): string | undefined {
  const point = pointOf(event);
  const under = point && document.elementFromPoint(point.clientX, point.clientY);
  return (
    under?.closest<HTMLElement>('[data-card]')?.dataset.card ??
    under?.closest<HTMLElement>('.react-flow__node')?.dataset.id
  );
}
