import type { Change } from '../changes/change.ts';
import { type About, aboutSchema } from '../model/about.ts';
import type { Json } from '../model/fields.ts';
import type { Model } from '../model/model.ts';
import { fitTitle } from '../model/title.ts';
import { acceptedFields } from './set-record.ts';

/**
 * Changes what the model says of itself. A level on which elements stand can't be left out: such a list of levels
 * changes nothing.
 */
export function setAbout(
  model: Model,
  args: { readonly fields: Partial<Omit<About, 'id' | 'createdAt'>> },
): Change[] {
  const { title, levels, ...rest } = args.fields;
  const words =
    title === undefined ? undefined : fitTitle(title, rest.description ?? model.about.description);
  const fields = acceptedFields(aboutSchema.shape, model.about, {
    ...rest,
    ...words,
    ...(levels && keepsEveryStand(model, levels) && { levels }),
  });
  return Object.entries(fields).map(([field, value]) => ({
    type: 'about',
    field: field as keyof About,
    value: value as Json | undefined,
  }));
}

function keepsEveryStand(model: Model, levels: About['levels']): boolean {
  const ids = new Set(levels.map((level) => level.id));
  if (ids.size !== levels.length) return false;
  return [...model.elements.values()].every((element) => ids.has(element.level));
}
