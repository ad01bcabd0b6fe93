import type { Spacing } from './spacing.ts';
import { type Unit, unitsOf, type Wrapping } from './units.ts';

/** From hardly ever to whenever it helps. */
const WRAPPINGS: readonly Wrapping[] = [
  { leaves: 6, shape: 2.6 },
  { leaves: 4, shape: 2 },
  { leaves: 3, shape: 1.2 },
  { leaves: 2, shape: 0.7 },
  { leaves: 2, shape: 0 },
];
/** A chain wider than this (in px) and than this many times its length is hard to read on any screen. */
const WIDE = 2000;
const WIDE_FOR_LENGTH = 2.4;

type Context = Omit<Parameters<typeof unitsOf>[0], 'wrapping'>;

/** The trees of units, with families of leaves wrapped into blocks only as far as the width of the chain asks for. */
export function wrappedUnits(context: Context): ReturnType<typeof unitsOf> {
  let trees = unitsOf({ ...context, wrapping: WRAPPINGS[0] as Wrapping });
  for (const wrapping of WRAPPINGS.slice(1)) {
    if (!isWide(trees.deepestFirst, context.spacing)) break;
    trees = unitsOf({ ...context, wrapping });
  }
  return trees;
}

function isWide(units: readonly Unit[], spacing: Spacing): boolean {
  const rows: { across: number; along: number }[] = [];
  for (const { rank, across, along } of units) {
    rows[rank] ??= { across: 0, along: 0 };
    const row = rows[rank];
    row.across += across + spacing.siblings;
    row.along = Math.max(row.along, along);
  }
  const width = rows.reduce((most, row) => Math.max(most, row?.across ?? 0), 0);
  const length = rows.reduce((sum, row) => sum + (row?.along ?? 0) + spacing.ranks, 0);
  return width > WIDE && width > WIDE_FOR_LENGTH * length;
}
