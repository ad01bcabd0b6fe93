import { narrow, SHAPE } from './narrow.ts';
import type { Item } from './rows.ts';
import type { Spacing } from './spacing.ts';
import type { Unit } from './units.ts';

/**
 * The outline of a tree: from its highest row down, the furthest left and right from the middle of its top. In bands a
 * row may be empty.
 */
interface Outline {
  readonly rank: number;
  readonly left: number[];
  readonly right: number[];
}

/**
 * Gives every unit its middle: each parent over the middle of its children, trees side by side as close as their
 * outlines allow, and small ones between big ones in the middle of the room there is. Every tree is drawn in by itself,
 * so that a card more changes the trees it stands in and no other.
 */
export function placeTrees(
  { tops, deepestFirst }: { tops: readonly Unit[]; deepestFirst: readonly Unit[] },
  parents: ReadonlyMap<Unit, Unit>,
  spacing: Spacing,
  orientation: 'down' | 'right',
): void {
  const outlines = new Map<Unit, Outline>();
  for (const unit of deepestFirst) {
    const middles = pack(unit.children, outlines, spacing.siblings, spacing.cousins);
    const centre = ((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2;
    const outline: Outline = {
      rank: unit.rank,
      left: [-unit.across / 2],
      right: [unit.across / 2],
    };
    unit.children.forEach((child, index) => {
      child.lean = (middles[index] ?? 0) - centre;
      merge(outline, outlines.get(child), child.lean);
      outlines.delete(child);
    });
    const couldGiveWay = mayBeDrawnIn(outline, spacing, orientation);
    outlines.set(unit, couldGiveWay ? drawnIn(unit, parents, spacing, orientation) : outline);
  }
  const middles = pack(tops, outlines, spacing.trees, spacing.cousins);
  tops.forEach((top, index) => {
    top.middle = middles[index] ?? 0;
  });
  for (const unit of [...deepestFirst].reverse()) {
    for (const child of unit.children) child.middle = unit.middle + child.lean;
  }
}

/** Whether a tree is wider than the shape that its number of rows allows at least. */
function mayBeDrawnIn(
  { left, right }: Outline,
  spacing: Spacing,
  orientation: 'down' | 'right',
): boolean {
  if (left.length < 3) return false;
  const furthest = right.reduce((most, edge) => Math.max(most, edge), 0);
  const width = furthest - left.reduce((most, edge) => Math.min(most, edge), 0);
  return width > left.length * spacing.ranks * SHAPE[orientation];
}

/** Draws the rows of one tree in and gives its outline. */
function drawnIn(
  top: Unit,
  parents: ReadonlyMap<Unit, Unit>,
  spacing: Spacing,
  orientation: 'down' | 'right',
): Outline {
  const rows: Item[][] = [];
  top.middle = 0;
  const waiting = [top];
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    const depth = unit.rank - top.rank;
    while (rows.length <= depth) rows.push([]);
    rows[depth]?.push({ unit });
    // The first child is the next to come out of the pile.
    for (let index = unit.children.length - 1; index >= 0; index--) {
      const child = unit.children[index] as Unit;
      child.middle = unit.middle + child.lean;
      waiting.push(child);
    }
  }
  narrow(rows, parents, spacing, orientation);
  const outline: Outline = { rank: top.rank, left: [], right: [] };
  for (const [depth, row] of rows.entries()) {
    const [first, last] = [row[0]?.unit, row.at(-1)?.unit];
    if (!first || !last) continue;
    outline.left[depth] = first.middle - first.across / 2 - top.middle;
    outline.right[depth] = last.middle + last.across / 2 - top.middle;
    for (const { unit } of row) {
      const parent = unit && unit !== top ? parents.get(unit) : undefined;
      if (unit && parent) unit.lean = unit.middle - parent.middle;
    }
  }
  return outline;
}

/** The middles of trees side by side: the mean of packing them from the left and from the right. */
function pack(
  units: readonly Unit[],
  outlines: ReadonlyMap<Unit, Outline>,
  gapAtTop: number,
  gapBelow: number,
): number[] {
  if (units.length < 2) return units.map(() => 0);
  const gap = (unit: Unit, rank: number) => (unit.rank === rank ? gapAtTop : gapBelow);
  const fromLeft = packOneWay(
    units,
    (unit, rank, edge) => {
      const outline = outlines.get(unit);
      const reach = outline?.[edge === 'near' ? 'left' : 'right'][rank - outline.rank];
      return reach === undefined ? undefined : edge === 'near' ? reach - gap(unit, rank) : reach;
    },
    outlines,
  );
  const fromRight = packOneWay(
    [...units].reverse(),
    (unit, rank, edge) => {
      const outline = outlines.get(unit);
      const reach = outline?.[edge === 'near' ? 'right' : 'left'][rank - outline.rank];
      return reach === undefined ? undefined : edge === 'near' ? -reach - gap(unit, rank) : -reach;
    },
    outlines,
  ).reverse();
  const end = fromLeft.at(-1) ?? 0;
  return fromLeft.map((middle, index) => (middle + end - (fromRight[index] ?? 0)) / 2);
}

/** Middles as close to the first as the outlines allow, each beyond the one before it. */
function packOneWay(
  units: readonly Unit[],
  reachOf: (unit: Unit, rank: number, edge: 'near' | 'far') => number | undefined,
  outlines: ReadonlyMap<Unit, Outline>,
): number[] {
  /** How far each row is taken, by rank. */
  const front: number[] = [];
  let last = 0;
  return units.map((unit) => {
    const outline = outlines.get(unit);
    const end = unit.rank + (outline?.left.length ?? 0);
    let middle = last;
    for (let rank = unit.rank; rank < end; rank++) {
      const taken = front[rank];
      if (taken !== undefined)
        middle = Math.max(middle, taken - (reachOf(unit, rank, 'near') ?? 0));
    }
    for (let rank = unit.rank; rank < end; rank++) {
      const far = middle + (reachOf(unit, rank, 'far') ?? 0);
      front[rank] = Math.max(front[rank] ?? -Infinity, far);
    }
    last = middle;
    return middle;
  });
}

function merge(into: Outline, child: Outline | undefined, lean: number): void {
  child?.left.forEach((left, index) => {
    const row = child.rank + index - into.rank;
    into.left[row] = Math.min(into.left[row] ?? Infinity, left + lean);
    into.right[row] = Math.max(into.right[row] ?? -Infinity, (child.right[index] ?? 0) + lean);
  });
}
