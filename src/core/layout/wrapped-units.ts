import type { Spacing } from './spacing.ts';
import { type Unit, unitsOf, type Wrapping } from './units.ts';

/** More leaves than this side by side are a block in any chain, about this much wider than high. */
const LOOSE = { leaves: 6, shape: 2.6 } as const;
/** The widest stretch of leaves (in cards) that stays in a row, in a chain that is a little and one that is far too wide. */
const STRETCH = { loose: 7, tight: 1.5 } as const;
/** A chain wider than this (in px) and than this many times its length is hard to read on any screen. */
const WIDE = 2000;
const WIDE_FOR_LENGTH = 2.4;
/** How many times as wide a chain is when all its families of leaves stand in stacks of one column. */
const FAR_TOO_WIDE = 2;

type Context = Omit<Parameters<typeof unitsOf>[0], 'wrapping'>;

/**
 * The trees of units, with families of leaves wrapped into blocks only as far as the width of the chain asks for. They
 * give way one after the other, the widest first, so that one card more changes few of them.
 */
export function wrappedUnits(context: Context, wrap: 'auto' | 'never'): ReturnType<typeof unitsOf> {
  if (wrap === 'never') {
    return unitsOf({ ...context, wrapping: { leaves: Infinity, stretch: Infinity, shape: 0 } });
  }
  const loose = unitsOf({ ...context, wrapping: { ...LOOSE, stretch: Infinity } });
  const width = timesTooWide(loose.deepestFirst, context.spacing);
  if (width <= 1) return loose;
  const tight = Math.min(1, (width - 1) / (FAR_TOO_WIDE - 1));
  return unitsOf({ ...context, wrapping: wrappingAt(tight, loose.deepestFirst, context.spacing) });
}

/** Between loose (0) and tight (1). */
function wrappingAt(tight: number, units: readonly Unit[], spacing: Spacing): Wrapping {
  let [sum, count] = [0, 0];
  for (const { cells } of units) {
    for (const { size } of cells) {
      sum += size.width + spacing.siblings;
      count += 1;
    }
  }
  const cards = STRETCH.loose + (STRETCH.tight - STRETCH.loose) * tight;
  return { leaves: LOOSE.leaves, stretch: (cards * sum) / count, shape: LOOSE.shape * (1 - tight) };
}

/** How many times wider a chain is than can be read; 1 and less is narrow enough. */
function timesTooWide(units: readonly Unit[], spacing: Spacing): number {
  const rows: { across: number; along: number }[] = [];
  for (const { rank, across, along } of units) {
    rows[rank] ??= { across: 0, along: 0 };
    const row = rows[rank];
    row.across += across + spacing.siblings;
    row.along = Math.max(row.along, along);
  }
  const width = rows.reduce((most, row) => Math.max(most, row?.across ?? 0), 0);
  const length = rows.reduce((sum, row) => sum + (row?.along ?? 0) + spacing.ranks, 0);
  return width / Math.max(WIDE, WIDE_FOR_LENGTH * length);
}
