import type { Model } from '../model/model.ts';
import { ceilingBelow, isAboveCeiling, levelsAboveCeiling } from '../queries/ceiling.ts';
import type { Layout } from './layout.ts';

/**
 * Where the ceiling of accountability runs across a picture, along the chain, in map units: a height in a chain that
 * goes down, a place across in one that goes right. `undefined` when there is no ceiling, or no straight line that
 * parts the cards above it from those below: then only the cards themselves can say on which side they are.
 */
export function ceilingLine(model: Model, layout: Layout): number | undefined {
  if (levelsAboveCeiling(model.about) === undefined) return undefined;
  const [at, size] =
    layout.orientation === 'down' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  let above = Number.NEGATIVE_INFINITY;
  let below = Number.POSITIVE_INFINITY;
  for (const [id, box] of layout.boxes) {
    if (isAboveCeiling(model, id)) above = Math.max(above, box[at] + box[size]);
    else below = Math.min(below, box[at]);
  }
  if (above > below) return undefined;
  if (above === Number.NEGATIVE_INFINITY)
    return below === Number.POSITIVE_INFINITY ? undefined : below - MARGIN;
  return below === Number.POSITIVE_INFINITY ? above + MARGIN : (above + below) / 2;
}

/** A place where the ceiling can lie as a straight line: below so many levels, at a place along the chain. */
export interface CeilingPlace {
  readonly levelsAbove: number;
  readonly at: number;
}

/** All places where a straight line parts the cards, from the goal down. */
export function ceilingPlaces(model: Model, layout: Layout): CeilingPlace[] {
  const { levels } = model.about;
  return Array.from({ length: levels.length + 1 }, (_, levelsAbove): CeilingPlace[] => {
    const about = { ...model.about, ceiling: ceilingBelow(levelsAbove, levels) };
    const at = ceilingLine({ ...model, about }, layout);
    return at === undefined ? [] : [{ levelsAbove, at }];
  }).flat();
}

/** How far outside all cards the line runs when they are all on one side. */
const MARGIN = 20;
