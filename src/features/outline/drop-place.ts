import type { OutlineRow } from '#core/queries/outline-rows.ts';
import type { Outline } from './use-outline.ts';

/** Where dragged rows would go: below a card or at the top, before one of the cards there or as the last. */
export interface DropPlace {
  readonly to: string | undefined;
  readonly before: string | undefined;
  readonly depth: number;
  /** The row before which the line shows; as many as there are rows for the end. */
  readonly gap: number;
}

/**
 * The place between two rows, as deep as the pointer is, as far as an outline goes there: not less deep than the row
 * that follows, and at most one deeper than the row before. `undefined` inside what is being dragged.
 * @param gap the row that would follow; as many as there are rows for the end
 * @param depth how deep the pointer is, 0 at the top
 * @param least the least depth there is: 1 where a single branch shows
 */
export function dropPlace(
  { rows, indexOf }: Outline,
  gap: number,
  depth: number,
  moving: ReadonlySet<string>,
  least = 0,
): DropPlace | undefined {
  const above = rows[gap - 1];
  const below = rows[gap];
  const parentOf = (row: OutlineRow): OutlineRow | undefined =>
    row.parent === undefined ? undefined : rows[indexOf.get(row.parent) ?? -1];
  const isMoving = (row: OutlineRow | undefined): boolean => {
    for (let each = row; each; each = parentOf(each)) if (moving.has(each.key)) return true;
    return false;
  };
  const most = above ? above.depth + (above.isReference ? 0 : 1) : 0;
  const shallowest = Math.max(least, below && !isMoving(below) ? below.depth : 0);
  if (most < least) return undefined;
  const wanted = Math.min(most, Math.max(shallowest, depth));

  // The row above at that depth, itself or what it stands below.
  let beside = above;
  while (beside && beside.depth > wanted) beside = parentOf(beside);
  const parent = beside && beside.depth < wanted ? beside : beside && parentOf(beside);
  if (isMoving(parent)) return undefined;
  const to = parent?.id;
  return { to, before: nextStanding(), depth: wanted, gap };

  /** The first row from the gap on that is of that depth below that card, and stays. */
  function nextStanding(): string | undefined {
    for (let index = gap; index < rows.length; index += 1) {
      const row = rows[index];
      if (!row || row.depth < wanted) return undefined;
      if (row.depth === wanted && row.parent === to && !moving.has(row.key)) return row.id;
    }
    return undefined;
  }
}
