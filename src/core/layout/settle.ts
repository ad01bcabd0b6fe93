import { poolAdjacent } from './pool-adjacent.ts';
import { type Item, leastApart, type Slot, type Span } from './rows.ts';
import type { Spacing } from './spacing.ts';
import type { Unit } from './units.ts';

const SWEEPS = 8;
/** A card gives way to a line only as far as it must. */
const CARD_WEIGHT = 64;
const LINE_WEIGHT = 1;

/**
 * Makes room for the places of long links and lets every row settle: each card goes where its parent and its children
 * would have it, each place on the straight way between its neighbours, in order and never closer than allowed.
 */
export function settle(
  rows: readonly (readonly Item[])[],
  spans: readonly Span[],
  parents: ReadonlyMap<Unit, Unit>,
  spacing: Spacing,
): void {
  const ways = waysOf(spans);
  const apart = rows.map((row) =>
    row.map((item, index) => {
      const before = row[index - 1];
      return before ? leastApart(before, item, parents, spacing) : 0;
    }),
  );
  const weights = rows.map((row) => row.map((item) => (item.unit ? CARD_WEIGHT : LINE_WEIGHT)));
  const order = rows.map((_, index) => index);
  const back = order.toReversed();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const rank of sweep % 2 === 0 ? order : back) {
      const row = rows[rank] ?? [];
      const wishes = row.map((item) =>
        item.unit ? wishOf(item.unit, parents) : wayOf(item.slot, ways),
      );
      const middles = poolAdjacent(wishes, weights[rank] ?? [], apart[rank] ?? []);
      for (let index = 0; index < row.length; index++) {
        const item = row[index];
        if (item) (item.unit ?? item.slot).middle = middles[index] ?? 0;
      }
    }
  }
}

function wishOf(unit: Unit, parents: ReadonlyMap<Unit, Unit>): number {
  const parent = parents.get(unit);
  let sum = 0;
  for (const child of unit.children) sum += child.middle - child.lean;
  const fromChildren = unit.children.length === 0 ? undefined : sum / unit.children.length;
  const fromParent = parent && parent.middle + unit.lean;
  if (fromChildren === undefined) return fromParent ?? unit.middle;
  return fromParent === undefined ? fromChildren : (fromChildren + fromParent) / 2;
}

type Neighbours = readonly [upper: { readonly middle: number }, lower: { readonly middle: number }];

function waysOf(spans: readonly Span[]): ReadonlyMap<Slot, Neighbours> {
  const ways = new Map<Slot, Neighbours>();
  for (const { upper, lower, slots } of spans) {
    slots.forEach((slot, index) => {
      ways.set(slot, [slots[index - 1] ?? upper, slots[index + 1] ?? lower]);
    });
  }
  return ways;
}

function wayOf(slot: Slot, ways: ReadonlyMap<Slot, Neighbours>): number {
  const [upper, lower] = ways.get(slot) ?? [slot, slot];
  return (upper.middle + lower.middle) / 2;
}
