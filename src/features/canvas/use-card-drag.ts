import { type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { moveCard, placeCard } from '#actions/move-actions.ts';
import type { Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import { graphOf } from '#core/queries/graph.ts';
import { useSession } from '#session/session-context.ts';
import { type DropTarget, dropTarget } from './drop-target.ts';
import type { ElementNode } from './map-nodes.ts';

/** A card on its way: where it hangs, and where it would go. */
export interface CardDrag {
  readonly id: string;
  readonly position: Point;
  readonly target: DropTarget | undefined;
}

/**
 * Dragging a card of a tidy map re-orders or re-parents it on drop, one of a free map goes where it is dropped; one
 * step either way, and Escape lets it go back.
 */
export function useCardDrag(layout: Layout): {
  drag: CardDrag | undefined;
  onNodeDrag: OnNodeDrag<ElementNode>;
  onNodeDragStop: OnNodeDrag<ElementNode>;
} {
  const session = useSession();
  const { screenToFlowPosition } = useReactFlow();
  const [drag, setDrag] = useState<CardDrag>();
  const givenUp = useRef(false);
  const dragging = drag !== undefined;

  useEffect(() => {
    if (!dragging) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      givenUp.current = true;
      setDrag(undefined);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [dragging]);

  return {
    drag,
    onNodeDrag(event, node) {
      if (givenUp.current) return;
      const { model } = session.store.getState();
      const { orientation, arrangement } = model.about;
      if (arrangement === 'free') {
        setDrag({ id: node.id, position: node.position, target: undefined });
        return;
      }
      const at = screenToFlowPosition(pointOf(event));
      const target = dropTarget(layout.boxes, graphOf(model), node.id, at, orientation);
      setDrag({ id: node.id, position: node.position, target });
    },
    onNodeDragStop() {
      const dropped = givenUp.current ? undefined : drag;
      givenUp.current = false;
      setDrag(undefined);
      if (!dropped) return;
      if (session.store.getState().model.about.arrangement === 'free') {
        placeCard(session, dropped.id, dropped.position);
        return;
      }
      if (!dropped.target) return;
      const { id, target } = dropped;
      if (target.kind === 'onto') moveCard(session, id, { parent: target.parent });
      else moveCard(session, id, { parent: target.parent, index: target.index });
      session.select([id]);
    },
  };
}

function pointOf(event: MouseEvent | TouchEvent | React.MouseEvent | React.TouchEvent): Point {
  const point = 'clientX' in event ? event : (event.touches[0] ?? event.changedTouches[0]);
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 };
}
