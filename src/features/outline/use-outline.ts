import { useRef } from 'react';
import type { PlacedCard } from '#core/commands/move-rows.ts';
import { isSameOutline, type OutlineRow, outlineRows } from '#core/queries/outline-rows.ts';
import type { SessionState } from '#session/session.ts';
import { useSessionState } from '#session/session-context.ts';

/** The rows of the list, and where each is by its key; a card's own key is its id. */
export interface Outline {
  readonly rows: readonly OutlineRow[];
  readonly indexOf: ReadonlyMap<string, number>;
}

type Source = Pick<SessionState, 'model' | 'folded' | 'only'>;

/** The rows of the open model; the same as before as long as nothing moved, and each the same while it stands. */
export function useOutline(): Outline {
  const last = useRef<{ readonly from: Source; readonly outline: Outline }>(undefined);
  return useSessionState(({ model, folded, only }) => {
    const before = last.current;
    const same =
      before !== undefined &&
      before.from.folded === folded &&
      before.from.only === only &&
      isSameOutline(before.from.model, model);
    const outline = same
      ? before.outline
      : keepRows(outlineRows(model, folded, only), before?.outline);
    last.current = { from: { model, folded, only }, outline };
    return outline;
  });
}

/** A row as the commands that move it want it. */
export function placedCard({ rows, indexOf }: Outline, row: OutlineRow): PlacedCard {
  const above = row.parent === undefined ? undefined : rows[indexOf.get(row.parent) ?? -1];
  return { id: row.id, parent: row.parent, grandparent: above?.parent };
}

function keepRows(rows: readonly OutlineRow[], before: Outline | undefined): Outline {
  const kept = rows.map((row) => {
    const twin = before?.rows[before.indexOf.get(row.key) ?? -1];
    return twin && isSameRow(twin, row) ? twin : row;
  });
  return { rows: kept, indexOf: new Map(kept.map(({ key }, index) => [key, index])) };
}

function isSameRow(one: OutlineRow, other: OutlineRow): boolean {
  return (
    one.link === other.link &&
    one.parent === other.parent &&
    one.depth === other.depth &&
    one.expandable === other.expandable &&
    one.folded === other.folded &&
    one.posInSet === other.posInSet &&
    one.setSize === other.setSize
  );
}
