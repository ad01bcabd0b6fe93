import { type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { moveCards, placeCards } from '#actions/drag-actions.ts';
import { type Box, boxAround, type Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import { graphOf } from '#core/queries/graph.ts';
import { useSession } from '#session/session-context.ts';
import { useHandler } from '#ui/use-handler.ts';
import { type DropTarget, dropTarget } from './drop-target.ts';
import type { ElementNode } from './map-nodes.ts';
import { type Guide, snapBox } from './snapping.ts';

/** Cards on their way: where they hang, and where they would go. */
export interface CardDrag {
  /** The one under the pointer. */
  readonly id: string;
  /** All that are moved: the same object from start to end. */
  readonly ids: ReadonlySet<string>;
  /** How far they are from where they stood, in map units. */
  readonly by: Point;
  readonly target: DropTarget | undefined;
  /** What they stand in line with, on a free map. */
  readonly guides: readonly Guide[];
}

/** So near to a line, in px on the screen, a card goes to it. */
const SNAP_PX = 6;
const NO_GUIDES: readonly Guide[] = [];

/**
 * Dragging cards of a tidy map re-orders or re-parents them on drop; those of a free map go where they are dropped, in
 * line with others unless Alt or Ctrl is held. One step either way, and Escape lets them go back. The cards that are
 * selected go along with the one that is dragged, if it is one of them.
 */
export function useCardDrag(layout: Layout): {
  drag: CardDrag | undefined;
  onNodeDrag: OnNodeDrag<ElementNode>;
  onNodeDragStop: OnNodeDrag<ElementNode>;
  /** Lets go of what is dragged, which goes back: another gesture has begun. */
  giveUp: () => void;
} {
  const session = useSession();
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const [drag, setDrag] = useState<CardDrag>();
  // A drop may come before React has drawn the last move: what counts then is where the pointer was.
  const latest = useRef<CardDrag | undefined>(undefined);
  const givenUp = useRef(false);
  const dragging = drag !== undefined;
  const put = useCallback((next: CardDrag | undefined): void => {
    latest.current = next;
    setDrag(next);
  }, []);
  const giveUp = useCallback((): void => {
    if (latest.current) givenUp.current = true;
    put(undefined);
  }, [put]);

  useEffect(() => {
    if (!dragging) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      giveUp();
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [dragging, giveUp]);

  const movedWith = (id: string): ReadonlySet<string> => {
    const { model, selection } = session.store.getState();
    if (!selection.has(id)) return new Set([id]);
    return new Set([...selection].filter((each) => model.elements.has(each)));
  };

  const onNodeDrag = useHandler<Parameters<OnNodeDrag<ElementNode>>, void>((event, node) => {
    const box = layout.boxes.get(node.id);
    if (givenUp.current || !box) return;
    const { model } = session.store.getState();
    const { orientation, arrangement } = model.about;
    const { id } = node;
    const ids = latest.current?.id === id ? latest.current.ids : movedWith(id);
    const by = { x: node.position.x - box.x, y: node.position.y - box.y };
    if (arrangement === 'free') {
      const isLoose = event.altKey || event.ctrlKey;
      const snap = isLoose ? undefined : snapped(layout.boxes, ids, by, SNAP_PX / getZoom());
      put({ id, ids, by, target: undefined, guides: NO_GUIDES, ...snap });
      return;
    }
    const at = screenToFlowPosition(pointOf(event));
    const target = dropTarget(layout.boxes, graphOf(model), { id, ids }, at, orientation);
    put({ id, ids, by, target, guides: NO_GUIDES });
  });
  const onNodeDragStop = useHandler(() => {
    const dropped = givenUp.current ? undefined : latest.current;
    givenUp.current = false;
    put(undefined);
    if (!dropped) return;
    const ids = [...dropped.ids];
    const { target } = dropped;
    if (session.store.getState().model.about.arrangement === 'free') {
      placeCards(session, ids, dropped.by, layout.boxes);
    } else if (target?.kind === 'onto') {
      moveCards(session, ids, { parent: target.parent });
    } else if (target) {
      moveCards(session, ids, { parent: target.parent, index: target.index });
    } else {
      // A press that went a little too far, as with a pen.
      session.select(ids);
    }
  });
  return { drag, giveUp, onNodeDrag, onNodeDragStop };
}

/** How far cards are moved so that all of them together are in line with others, and what shows it. */
function snapped(
  boxes: ReadonlyMap<string, Box>,
  ids: ReadonlySet<string>,
  by: Point,
  tolerance: number,
): { by: Point; guides: readonly Guide[] } {
  const own = [...ids].flatMap((id) => boxes.get(id) ?? []);
  const around = boxAround(own);
  const moved = { ...around, x: around.x + by.x, y: around.y + by.y };
  const others = [...boxes].flatMap(([id, box]) => (ids.has(id) ? [] : [box]));
  const { at, guides } = snapBox(moved, others, tolerance);
  return { by: { x: at.x - around.x, y: at.y - around.y }, guides };
}

function pointOf(event: MouseEvent | TouchEvent | React.MouseEvent | React.TouchEvent): Point {
  const point = 'clientX' in event ? event : (event.touches[0] ?? event.changedTouches[0]);
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 };
}
