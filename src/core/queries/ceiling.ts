import type { About, Level } from '../model/about.ts';
import type { Model } from '../model/model.ts';
import { levelWithRole } from './levels.ts';

/**
 * How many levels, counted from the goal, lie above the ceiling of accountability; `undefined` when a model has none.
 * The document keeps it as a fraction of the chain's depth, in which each level counts as much.
 */
export function levelsAboveCeiling(about: About): number | undefined {
  const { ceiling, levels } = about;
  return ceiling === undefined ? undefined : Math.round(ceiling * levels.length);
}

/** The fraction that puts the ceiling below so many levels. */
export function ceilingBelow(count: number, levels: readonly Level[]): number {
  return Math.max(0, Math.min(1, count / levels.length));
}

/** Where the ceiling lies when the levels become others: below the last of those above it that is still there. */
export function ceilingAfter(about: About, levels: readonly Level[]): number | undefined {
  const count = levelsAboveCeiling(about);
  if (count === undefined) return undefined;
  const above = new Set(about.levels.slice(0, count).map(({ id }) => id));
  const last = levels.findLastIndex(({ id }) => above.has(id));
  const kept = count === about.levels.length ? levels.length : last + 1;
  return ceilingBelow(kept, levels);
}

/**
 * Whether an element is one we hope for rather than answer for: marked so (or marked otherwise) by a person, else on a
 * level above the ceiling.
 */
export function isAboveCeiling(model: Pick<Model, 'about' | 'elements'>, id: string): boolean {
  const element = model.elements.get(id);
  if (!element) return false;
  if (element.aboveCeiling !== undefined) return element.aboveCeiling;
  const count = levelsAboveCeiling(model.about) ?? 0;
  const { levels } = model.about;
  const index = levels.findIndex((level) => level.id === element.level);
  const home = levelWithRole(model.about, 'outcome');
  return (index < 0 ? levels.findIndex((level) => level.id === home) : index) < count;
}
