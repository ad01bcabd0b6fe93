import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { changeLevels } from './change-levels.ts';

/** Moves a level to another place among the levels, 0 nearest the goal. The ceiling keeps its place among them. */
export function moveLevel(
  model: Model,
  args: { readonly id: string; readonly index: number },
): Change[] {
  const { levels } = model.about;
  const at = levels.findIndex(({ id }) => id === args.id);
  const level = levels[at];
  if (!level) return [];
  const index = Math.max(0, Math.min(args.index, levels.length - 1));
  const reordered = levels.toSpliced(at, 1).toSpliced(index, 0, level);
  return changeLevels(model, reordered).filter(
    (change) => change.type !== 'about' || change.field !== 'ceiling',
  );
}
