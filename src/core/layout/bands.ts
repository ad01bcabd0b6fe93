import type { Chain } from './chain.ts';
import { levelIndex } from './ranks.ts';
import type { Unit } from './units.ts';

/** Where a level lies along the chain, in map units (px at 100 %): between these, whatever the orientation. */
export interface Band {
  /** The id of the level. */
  readonly level: string;
  readonly start: number;
  readonly end: number;
}

/** The bands of all levels on which an element stands. */
export function bandsOf(
  model: Chain,
  rows: readonly (readonly Unit[])[],
  starts: readonly number[],
): Band[] {
  const extents = new Map<number, { start: number; end: number }>();
  for (const [rank, row] of rows.entries()) {
    const start = starts[rank] ?? 0;
    const end = row.reduce((most, unit) => Math.max(most, start + unit.along), start);
    const index = levelIndex(model, row[0]?.cells[0]?.id ?? '');
    extents.set(index, { start: extents.get(index)?.start ?? start, end });
  }
  return model.about.levels.flatMap(({ id }, index) => {
    const extent = extents.get(index);
    return extent ? [{ level: id, ...extent }] : [];
  });
}
