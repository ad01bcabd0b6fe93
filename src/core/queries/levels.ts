import type { About, Level, Role } from '../model/about.ts';
import type { Model } from '../model/model.ts';

/** The id of the first level with a role; without one, the top level for a goal and the bottom level otherwise. */
export function levelWithRole(about: About, role: Role): string {
  const { levels } = about;
  const level =
    levels.find((candidate) => candidate.role === role) ??
    (role === 'goal' ? levels[0] : levels.at(-1));
  return level?.id ?? role;
}

/** The level an element stands on; `undefined` when the element or its level isn't there. */
export function levelOf(
  model: Pick<Model, 'about' | 'elements'>,
  elementId: string,
): Level | undefined {
  const id = model.elements.get(elementId)?.level;
  return model.about.levels.find((level) => level.id === id);
}

/** The role of an element; one whose level isn't there counts as an outcome. */
export function roleOf(model: Pick<Model, 'about' | 'elements'>, elementId: string): Role {
  return levelOf(model, elementId)?.role ?? 'outcome';
}

/**
 * The level a new element gets: below a goal the first outcome level, below anything else its parent's own level;
 * without a parent the goal level while the model is empty, and after that the outcome level.
 */
export function levelForNew(model: Model, parentId?: string): string {
  if (parentId === undefined) {
    return levelWithRole(model.about, model.elements.size === 0 ? 'goal' : 'outcome');
  }
  return levelBelow(model.about, model.elements.get(parentId)?.level);
}

/** The level below another: the first outcome level below a goal, the same level below an outcome or an action. */
export function levelBelow(about: About, levelId: string | undefined): string {
  const level = about.levels.find((candidate) => candidate.id === levelId);
  return !level || level.role === 'goal' ? levelWithRole(about, 'outcome') : level.id;
}
