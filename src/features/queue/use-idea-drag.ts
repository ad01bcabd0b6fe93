import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { cameraStore } from '#actions/camera.ts';
import { placeIdeas, putIdeaAt } from '#actions/idea-actions.ts';
import type { Box, Point } from '#core/layout/box.ts';
import { ideasInOrder } from '#core/queries/ideas.ts';
import type { Session } from '#session/session.ts';
import { placeBeside, type QueuePlace } from './idea-groups.ts';

/** Where a dragged idea would go, and the box on the screen that shows it. */
export type IdeaTarget =
  | { readonly kind: 'card'; readonly id: string; readonly box: Box }
  | { readonly kind: 'paper'; readonly at: Point }
  | { readonly kind: 'queue'; readonly place: QueuePlace; readonly box: Box };

/** Ideas on their way. */
export interface IdeaDrag {
  /** The one under the pointer. */
  readonly id: string;
  readonly ids: readonly string[];
  /** Where the pointer is, in the window. */
  readonly at: Point;
  readonly target: IdeaTarget | undefined;
}

/** How far the pointer goes before it is a drag, in px. */
const THRESHOLD = 5;

/**
 * Dragging ideas out of the queue: onto a card (on the map or in the list), onto paper, or to another place in the
 * queue. Escape lets them go back. A finger drags by the grip, for on the rest it scrolls.
 */
export function useIdeaDrag(session: Session): {
  drag: IdeaDrag | undefined;
  onPointerDown: (event: PointerEvent, id: string, ids: readonly string[]) => void;
} {
  const [drag, setDrag] = useState<IdeaDrag>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback(
    ({ button, clientX, clientY, pointerId }: PointerEvent, id: string, ids: readonly string[]) => {
      if (button !== 0) return;
      let latest: IdeaDrag | undefined;
      const put = (next: IdeaDrag | undefined): void => {
        latest = next;
        setDrag(next);
      };
      const onMove = (event: globalThis.PointerEvent): void => {
        if (event.pointerId !== pointerId) return;
        const at = { x: event.clientX, y: event.clientY };
        if (!latest && Math.hypot(at.x - clientX, at.y - clientY) < THRESHOLD) return;
        event.preventDefault();
        put({ id, ids, at, target: targetAt(session, id, at) });
      };
      const end = (): void => {
        removeEventListener('pointermove', onMove);
        removeEventListener('pointerup', onUp);
        removeEventListener('pointercancel', end);
        removeEventListener('keydown', onKeyDown, true);
        put(undefined);
        stop.current = undefined;
      };
      const onUp = (event: globalThis.PointerEvent): void => {
        if (event.pointerId !== pointerId) return;
        const dropped = latest;
        end();
        if (dropped?.target) drop(session, dropped, dropped.target);
      };
      const onKeyDown = (event: KeyboardEvent): void => {
        if (event.key !== 'Escape' || !latest) return;
        event.stopPropagation();
        event.preventDefault();
        end();
      };
      stop.current = end;
      addEventListener('pointermove', onMove);
      addEventListener('pointerup', onUp);
      addEventListener('pointercancel', end);
      addEventListener('keydown', onKeyDown, true);
    },
    [session],
  );
  return { drag, onPointerDown };
}

function drop(session: Session, { id, ids }: IdeaDrag, target: IdeaTarget): void {
  if (target.kind === 'queue') putIdeaAt(session, id, target.place);
  else if (target.kind === 'card') placeIdeas(session, ids, { parent: target.id });
  else placeIdeas(session, ids, { parent: undefined, position: target.at });
}

function targetAt(session: Session, id: string, at: Point): IdeaTarget | undefined {
  const { model } = session.store.getState();
  const under = document.elementFromPoint(at.x, at.y);
  if (!under) return undefined;
  const option = under.closest<HTMLElement>('[data-idea]');
  const beside = option && model.ideas.get(option.dataset.idea ?? '');
  if (option && beside && beside.id !== id) {
    const { x, y, width, height } = option.getBoundingClientRect();
    const side = at.y < y + height / 2 ? 'before' : 'after';
    const place = placeBeside(ideasInOrder(model.ideas), id, beside, side);
    return {
      kind: 'queue',
      place,
      box: { x, y: side === 'before' ? y : y + height, width, height: 0 },
    };
  }
  const row = under.closest<HTMLElement>('[data-row]');
  if (row && model.elements.has(row.dataset.row ?? '')) {
    return { kind: 'card', id: row.dataset.row ?? '', box: boxOf(row) };
  }
  const map = under.closest('[data-view-picture]');
  if (!map || under.closest('button, a')) return undefined;
  const { camera } = cameraStore.getState();
  const card = camera?.cardAt(at);
  if (card) return { kind: 'card', ...card };
  return camera && { kind: 'paper', at: camera.toMap(at) };
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
