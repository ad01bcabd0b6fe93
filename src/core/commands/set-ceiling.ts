import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { ceilingBelow, levelsAboveCeiling } from '../queries/ceiling.ts';

/**
 * Puts the ceiling of accountability below so many levels (counted from the goal), takes it away, or moves it one level
 * away from the goal (1) or towards it (-1). Moving one that isn't there puts it below the goals.
 */
export function setCeiling(
  model: Model,
  args: { readonly levelsAbove: number | undefined } | { readonly step: 1 | -1 },
): Change[] {
  const { levels, ceiling } = model.about;
  const wished = 'step' in args ? stepped(model, args.step) : args.levelsAbove;
  const value = wished === undefined ? undefined : ceilingBelow(Math.round(wished), levels);
  return value === ceiling ? [] : [{ type: 'about', field: 'ceiling', value }];
}

function stepped(model: Model, step: 1 | -1): number {
  const count = levelsAboveCeiling(model.about);
  if (count !== undefined) return count + step;
  return model.about.levels.filter(({ role }) => role === 'goal').length;
}
