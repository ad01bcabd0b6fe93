import type { Spacing } from './spacing.ts';
import { unitsOf, type Wrapping } from './units.ts';

/** More leaves than this side by side are a block in any chain, about this much wider than high. */
const LOOSE: Wrapping = { leaves: 6, stretch: Infinity, shape: 2.6 };
const NEVER: Wrapping = { leaves: Infinity, stretch: Infinity, shape: 0 };
/** The widest stretch of leaves (in cards) that stays in a row, in a chain that is a little and one that is far too wide. */
const STRETCH = { loose: 7, tight: 1.5 } as const;
const TIGHT_SHAPE = 0.7;
/** A chain wider than this (in px) and than this many times its length is hard to read on any screen. */
const WIDE = 2000;
const WIDE_FOR_LENGTH = 2.4;
/** A chain this many times too wide has all its families of leaves in stacks. */
const FAR_TOO_WIDE = 2;
/** A row becomes longer by its first stack, and all below it moves: stacks must make it narrower by this part. */
const WORTH_IT = 0.15;

type Context = Omit<Parameters<typeof unitsOf>[0], 'wrappingOf'>;
type Trees = ReturnType<typeof unitsOf>;

/**
 * The trees of units, with families of leaves wrapped into blocks only as far as the width of the chain asks for. They
 * give way one after the other, the widest first, so that one card more changes few of them.
 */
export function wrappedUnits(context: Context, wrap: 'auto' | 'never'): Trees {
  if (wrap === 'never') return unitsOf({ ...context, wrappingOf: () => NEVER });
  const loose = unitsOf({ ...context, wrappingOf: () => LOOSE });
  const rows = extentsOf(loose, context.spacing);
  const width = timesTooWide(rows, context.spacing);
  if (width <= 1) return loose;
  const tightness = Math.min(1, (width - 1) / (FAR_TOO_WIDE - 1));
  const tight = tighter(tightness, loose, context.spacing);
  const trees = unitsOf({ ...context, wrappingOf: () => tight });
  const after = extentsOf(trees, context.spacing);
  const isWorthIt = rows.map(
    ({ across }, rank) => (after[rank]?.across ?? 0) <= across * (1 - WORTH_IT),
  );
  if (isWorthIt.every(Boolean)) return trees;
  return unitsOf({ ...context, wrappingOf: (rank) => (isWorthIt[rank] ? tight : LOOSE) });
}

/** Between loose (0) and tight (1). */
function tighter(tightness: number, { deepestFirst }: Trees, spacing: Spacing): Wrapping {
  const widths = deepestFirst.flatMap(({ cells }) =>
    cells.map(({ size }) => size.width + spacing.siblings),
  );
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const between = (from: number, to: number) => from + (to - from) * tightness;
  return {
    leaves: LOOSE.leaves,
    stretch: mean * between(STRETCH.loose, STRETCH.tight),
    shape: between(LOOSE.shape, TIGHT_SHAPE),
  };
}

/** How wide every row is when packed, and how long. */
function extentsOf({ deepestFirst }: Trees, spacing: Spacing): Extent[] {
  const rows: Extent[] = [];
  for (const { rank, across, along } of deepestFirst) {
    rows[rank] ??= { across: 0, along: 0 };
    const row = rows[rank];
    row.across += across + spacing.siblings;
    row.along = Math.max(row.along, along);
  }
  return rows;
}

interface Extent {
  across: number;
  along: number;
}

/** How many times wider a chain is than can be read; 1 and less is narrow enough. */
function timesTooWide(rows: readonly Extent[], spacing: Spacing): number {
  const width = rows.reduce((most, { across }) => Math.max(most, across), 0);
  const length = rows.reduce((sum, { along }) => sum + along + spacing.ranks, 0);
  return width / Math.max(WIDE, WIDE_FOR_LENGTH * length);
}
