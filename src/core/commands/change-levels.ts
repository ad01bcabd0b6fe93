import { type Change, setFields } from '../changes/change.ts';
import { type About, aboutSchema, type Level } from '../model/about.ts';
import type { Json } from '../model/fields.ts';
import type { Model } from '../model/model.ts';
import { sameJson } from '../model/same-json.ts';
import { ceilingAfter } from '../queries/ceiling.ts';
import { levelWithRole } from '../queries/levels.ts';

/**
 * The changes that give a model other levels, in one step. Cards whose level is gone go where `landing` says, else to a
 * level of the same role; cards that a merge of two copies left on a level that nobody has are brought home too. The
 * ceiling stays below the same levels. A list that the schema refuses, or in which an id comes twice, changes nothing.
 */
export function changeLevels(
  model: Model,
  levels: readonly Level[],
  landing: (level: string) => string | undefined = () => undefined,
): Change[] {
  const parsed = aboutSchema.shape.levels.safeParse(levels);
  const ids = new Set(levels.map(({ id }) => id));
  if (!parsed.success || ids.size < levels.length) return [];
  const about: About = { ...model.about, levels };
  const roles = new Map(model.about.levels.map(({ id, role }) => [id, role]));
  const landed = (level: string): string => {
    const wished = landing(level);
    if (wished !== undefined && ids.has(wished)) return wished;
    return levelWithRole(about, roles.get(level) ?? 'outcome');
  };
  const moved = [...model.elements.values()]
    .filter(({ level }) => !ids.has(level))
    .flatMap(({ id, level }) => setFields('elements', id, { level: landed(level) }));
  if (sameJson(parsed.data, model.about.levels)) return moved;
  const value = parsed.data as unknown as Json;
  const ceiling = ceilingAfter(model.about, levels);
  return [
    { type: 'about', field: 'levels', value },
    ...(ceiling === model.about.ceiling
      ? []
      : [{ type: 'about', field: 'ceiling', value: ceiling } as const]),
    ...moved,
  ];
}
