import type { Model } from '../model/model.ts';
import { isAboveCeiling, levelsAboveCeiling } from '../queries/ceiling.ts';
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

/** How far outside all cards the line runs when they are all on one side. */
const MARGIN = 20;
