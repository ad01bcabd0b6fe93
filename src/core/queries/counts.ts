import type { Role } from '../model/about.ts';
import type { Model } from '../model/model.ts';

/** How many elements of each role a model holds; one whose level isn't there counts as an outcome. */
export function countByRole(model: Pick<Model, 'about' | 'elements'>): Record<Role, number> {
  const roles = new Map(model.about.levels.map((level) => [level.id, level.role]));
  const counts: Record<Role, number> = { goal: 0, outcome: 0, action: 0 };
  for (const { level } of model.elements.values()) counts[roles.get(level) ?? 'outcome'] += 1;
  return counts;
}
