import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { landingLevel } from '../queries/level-use.ts';
import { changeLevels } from './change-levels.ts';

/**
 * Removes a level; its cards go to another one.
 * @param args.to where they go; `landingLevel` when left out. The last level can't be removed
 */
export function removeLevel(
  model: Model,
  args: { readonly id: string; readonly to?: string },
): Change[] {
  const { levels } = model.about;
  const left = levels.filter(({ id }) => id !== args.id);
  if (left.length === levels.length || left.length === 0) return [];
  return changeLevels(model, left, (level) =>
    level === args.id ? (args.to ?? landingLevel(model.about, level)) : undefined,
  );
}
