import type { About } from '../model/about.ts';
import type { Model } from '../model/model.ts';

/** How many cards stand on each level, by its id; a level that no card stands on counts 0. */
export function levelUse(model: Pick<Model, 'about' | 'elements'>): ReadonlyMap<string, number> {
  const use = new Map(model.about.levels.map(({ id }) => [id, 0]));
  for (const { level } of model.elements.values()) {
    const count = use.get(level);
    if (count !== undefined) use.set(level, count + 1);
  }
  return use;
}

/** Where the cards of a level go best when it is removed: the nearest with the same role, else the one before it. */
export function landingLevel({ levels }: Pick<About, 'levels'>, id: string): string | undefined {
  const at = levels.findIndex((level) => level.id === id);
  const role = levels[at]?.role;
  const others = levels
    .map((level, index) => ({ level, distance: Math.abs(index - at) }))
    .filter(({ level }) => level.id !== id)
    .sort((a, b) => a.distance - b.distance);
  const home = others.find(({ level }) => level.role === role) ?? others[0];
  return home?.level.id;
}

/** What removing a level does to its cards. */
export interface LevelRemoval {
  /** The ids of the cards that move. */
  readonly cards: readonly string[];
  /** The level they move to. */
  readonly to: string;
  /** Whether they become something else in the method: an outcome that was an action. */
  readonly changesRole: boolean;
}

/** What happens when a level is removed and its cards go to another; `undefined` when that can't be. */
export function effectOfRemoving(
  model: Pick<Model, 'about' | 'elements'>,
  id: string,
  to = landingLevel(model.about, id),
): LevelRemoval | undefined {
  const level = model.about.levels.find((candidate) => candidate.id === id);
  const target = model.about.levels.find((candidate) => candidate.id === to);
  if (!level || !target || level === target) return undefined;
  const cards = [...model.elements.values()].filter((element) => element.level === id);
  return {
    cards: cards.map((card) => card.id),
    to: target.id,
    changesRole: cards.length > 0 && level.role !== target.role,
  };
}
