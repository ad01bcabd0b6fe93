import type { Change } from '../changes/change.ts';
import type { Level } from '../model/about.ts';
import type { Model } from '../model/model.ts';
import { changeLevels } from './change-levels.ts';

/**
 * Gives a model the levels of a vocabulary. A card whose level is not among them goes to the nearest one with the same
 * role: nearest in how far along the chain each lies.
 */
export function setVocabulary(model: Model, args: { readonly levels: readonly Level[] }): Change[] {
  const old = model.about.levels;
  return changeLevels(model, args.levels, (id) => {
    const index = old.findIndex((level) => level.id === id);
    const role = old[index]?.role ?? 'outcome';
    const depth = depthOf(index, old.length);
    let nearest: { id: string; distance: number } | undefined;
    for (const [place, level] of args.levels.entries()) {
      const distance = Math.abs(depthOf(place, args.levels.length) - depth);
      if (level.role === role && (!nearest || distance < nearest.distance)) {
        nearest = { id: level.id, distance };
      }
    }
    return nearest?.id;
  });
}

/** How far along the chain a level lies: 0 at the goal, 1 at the far end. */
function depthOf(index: number, count: number): number {
  return count < 2 ? 0 : Math.max(0, index) / (count - 1);
}
