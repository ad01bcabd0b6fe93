import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { dropRows } from '#actions/outline-actions.ts';
import type { PlacedCard } from '#core/commands/move-rows.ts';
import type { OutlineRow } from '#core/queries/outline-rows.ts';
import { useSession } from '#session/session-context.ts';
import { type DropPlace, dropPlace } from './drop-place.ts';
import { selectedRows } from './selected-rows.ts';
import type { Outline } from './use-outline.ts';

/** A press becomes a drag after this many px. */
const THRESHOLD = 4;
/** So near the edge of the list, in px, it scrolls along; at most so many px a frame. */
const EDGE = 56;
const FASTEST = 18;

/** Rows on their way. */
export interface RowDrag {
  readonly rows: readonly PlacedCard[];
  readonly place: DropPlace | undefined;
}

interface Ground {
  readonly grid: RefObject<HTMLElement | null>;
  readonly outline: Outline;
  /** The row at a height in the list, in px from its top, and how far through it that is (0 to 1). */
  readonly rowAt: (y: number) => { readonly index: number; readonly through: number } | undefined;
  /** How deep a place in the list is, in px from its left. */
  readonly depthAt: (x: number) => number;
}

/**
 * Dragging rows by the grip: the pointer's height says between which rows, how far it is to the right how deep. The
 * list scrolls along near its edges, Escape lets them go back. The same is done with Alt and the arrows.
 */
export function useRowDrag(ground: Ground): {
  drag: RowDrag | undefined;
  onGrip: (event: PointerEvent, row: OutlineRow) => void;
} {
  const session = useSession();
  const [drag, setDrag] = useState<RowDrag>();
  const latest = useRef(ground);
  latest.current = ground;
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  const onGrip = (event: PointerEvent, row: OutlineRow): void => {
    const { grid } = ground;
    if (event.button !== 0 || !grid.current || stop.current) return;
    const start = { x: event.clientX, y: event.clientY };
    let at = start;
    let rows: readonly PlacedCard[] | undefined;
    let place: DropPlace | undefined;
    let frame = 0;

    const look = (): void => {
      if (!rows) return;
      const next = placeAt(latest.current, at, rows, session.store.getState().only !== undefined);
      if (isSamePlace(next, place)) return;
      place = next;
      setDrag({ rows, place });
    };
    const scroll = (): void => {
      frame = requestAnimationFrame(scroll);
      const box = grid.current?.getBoundingClientRect();
      if (!box || !rows) return;
      const over = Math.max(0, at.y - (box.bottom - EDGE)) - Math.max(0, box.top + EDGE - at.y);
      if (over === 0) return;
      grid.current?.scrollBy(0, Math.max(-FASTEST, Math.min(FASTEST, over / 3)));
      look();
    };
    const onMove = (move: globalThis.PointerEvent): void => {
      if (move.pointerId !== event.pointerId) return;
      at = { x: move.clientX, y: move.clientY };
      if (!rows) {
        if (Math.hypot(at.x - start.x, at.y - start.y) < THRESHOLD) return;
        const { outline } = latest.current;
        rows = selectedRows(outline, session.store.getState().selection, row);
        setDrag({ rows, place });
        frame = requestAnimationFrame(scroll);
      }
      look();
    };
    const end = (drops: boolean): void => {
      stop.current?.();
      if (drops && rows && place) dropRows(session, rows, place);
    };
    const onUp = (up: globalThis.PointerEvent): void => {
      if (up.pointerId === event.pointerId) end(up.type === 'pointerup');
    };
    const onKeyDown = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      key.preventDefault();
      end(false);
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', onUp);
    addEventListener('keydown', onKeyDown, true);
    stop.current = () => {
      stop.current = undefined;
      cancelAnimationFrame(frame);
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', onUp);
      removeEventListener('keydown', onKeyDown, true);
      setDrag(undefined);
    };
  };
  return { drag, onGrip };
}

function placeAt(
  { grid, outline, rowAt, depthAt }: Ground,
  at: { readonly x: number; readonly y: number },
  rows: readonly PlacedCard[],
  isBranch: boolean,
): DropPlace | undefined {
  const box = grid.current?.getBoundingClientRect();
  const found = box && rowAt(at.y - box.top + (grid.current?.scrollTop ?? 0));
  if (!box || !found) return undefined;
  const gap = found.index + (found.through < 0.5 ? 0 : 1);
  const moving = new Set(rows.map(({ id }) => id));
  return dropPlace(outline, gap, depthAt(at.x - box.left), moving, isBranch ? 1 : 0);
}

function isSamePlace(one: DropPlace | undefined, other: DropPlace | undefined): boolean {
  return one?.gap === other?.gap && one?.depth === other?.depth && one?.to === other?.to;
}
