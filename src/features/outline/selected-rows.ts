import type { PlacedCard } from '#core/commands/move-rows.ts';
import type { OutlineRow } from '#core/queries/outline-rows.ts';
import { type Outline, placedCard } from './use-outline.ts';

/**
 * The rows that move when the selection moves: each selected card in its full row (the active one where that is a
 * reference), without those that stand below another and go along with it.
 */
export function selectedRows(
  outline: Outline,
  selection: ReadonlySet<string>,
  active: OutlineRow,
): PlacedCard[] {
  const moving = selection.has(active.id) ? selection : new Set([active.id]);
  const found: OutlineRow[] = [];
  let within: number | undefined;
  for (const row of outline.rows) {
    if (within !== undefined && row.depth > within) continue;
    within = undefined;
    const isThis = row.id === active.id ? row.key === active.key : !row.isReference;
    if (!moving.has(row.id) || !isThis) continue;
    found.push(row);
    within = row.depth;
  }
  return found.map((row) => placedCard(outline, row));
}
