import type { Link } from '../model/link.ts';
import { LINE_CLEARANCE, LINE_GAP, type Spacing } from './spacing.ts';
import type { Unit } from './units.ts';

/** A place in a row that a long link passes through. */
export interface Slot {
  readonly link: Link;
  readonly rank: number;
  middle: number;
}

/** What stands in a row, from left to right. */
export type Item =
  | { readonly unit: Unit; readonly slot?: undefined }
  | { readonly slot: Slot; readonly unit?: undefined };

/** A link between rows: its ends as they stand, whichever way it points. */
export interface Span {
  readonly link: Link;
  readonly upper: Unit;
  readonly lower: Unit;
  /** The places it passes through, from the upper end down. */
  readonly slots: readonly Slot[];
}

/** The units of every row from left to right. */
export function rowsOfUnits(deepestFirst: readonly Unit[]): Unit[][] {
  const rows: Unit[][] = [];
  for (const unit of deepestFirst) {
    while (rows.length <= unit.rank) rows.push([]);
    rows[unit.rank]?.push(unit);
  }
  for (const row of rows) row.sort((a, b) => a.middle - b.middle);
  return rows;
}

/** Rows with a place for every long link in every row it crosses, in the gap nearest to its straight way. */
export function withSlots(rows: readonly (readonly Unit[])[], spans: readonly Span[]): Item[][] {
  const waiting: { slot: Slot; gap: number; aim: number }[][] = rows.map(() => []);
  for (const { upper, lower, slots } of spans) {
    for (const slot of slots) {
      const part = (slot.rank - upper.rank) / (lower.rank - upper.rank);
      const aim = upper.middle + (lower.middle - upper.middle) * part;
      const row = rows[slot.rank] ?? [];
      const gap = nearestGap(row, aim);
      slot.middle = middleOfGap(row, gap, aim);
      waiting[slot.rank]?.push({ slot, gap, aim });
    }
  }
  return rows.map((row, rank) => {
    const inOrder = (waiting[rank] ?? []).sort((a, b) => a.gap - b.gap || a.aim - b.aim);
    const items: Item[] = [];
    let next = 0;
    for (let gap = 0; gap <= row.length; gap++) {
      for (; inOrder[next]?.gap === gap; next++)
        items.push({ slot: (inOrder[next] as { slot: Slot }).slot });
      const unit = row[gap];
      if (unit) items.push({ unit });
    }
    return items;
  });
}

/** Which gap of a row (0 before the first unit) lies nearest. */
function nearestGap(row: readonly Unit[], aim: number): number {
  let gap = row.findIndex((unit) => unit.middle > aim);
  if (gap < 0) gap = row.length;
  const distance = (index: number) => Math.abs(middleOfGap(row, index, aim) - aim);
  return [gap - 1, gap, gap + 1]
    .filter((index) => index >= 0 && index <= row.length)
    .reduce((best, index) => (distance(index) < distance(best) ? index : best), gap);
}

function middleOfGap(row: readonly Unit[], gap: number, aim: number): number {
  const [before, after] = [row[gap - 1], row[gap]];
  const from = before ? before.middle + before.across / 2 + LINE_CLEARANCE : -Infinity;
  const to = after ? after.middle - after.across / 2 - LINE_CLEARANCE : Infinity;
  return from > to ? (from + to) / 2 : Math.min(to, Math.max(from, aim));
}

/** The least distance between the middles of two neighbours in a row. */
export function leastApart(
  before: Item,
  after: Item,
  parents: ReadonlyMap<Unit, Unit>,
  spacing: Spacing,
): number {
  if (before.unit && after.unit) {
    const parent = parents.get(before.unit);
    const areSiblings = parent !== undefined && parent === parents.get(after.unit);
    const gap = areSiblings ? spacing.siblings : spacing.cousins;
    return (before.unit.across + after.unit.across) / 2 + gap;
  }
  const unit = before.unit ?? after.unit;
  return unit ? unit.across / 2 + LINE_CLEARANCE : LINE_GAP;
}
