import type { Change } from '../changes/change.ts';
import type { Element } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import { fitTitle } from '../model/title.ts';
import { setRecord } from './set-record.ts';

/**
 * Changes fields of an element. A title is folded to one line; an empty one changes nothing, and of one that is too
 * long the rest goes into the description. A level or an owner that the model doesn't have is refused.
 */
export function setElement(
  model: Model,
  args: { readonly id: string; readonly fields: Partial<Omit<Element, 'id' | 'order'>> },
): Change[] {
  const element = model.elements.get(args.id);
  if (!element) return [];
  const { title, level, owners, ...rest } = args.fields;
  const words =
    title === undefined ? undefined : fitTitle(title, rest.description ?? element.description);
  const known = model.about.levels.some((candidate) => candidate.id === level);
  return setRecord(model, 'elements', args.id, {
    ...rest,
    ...words,
    ...(known && { level }),
    ...(owners && { owners: owners.filter((owner) => model.partners.has(owner)) }),
  });
}
