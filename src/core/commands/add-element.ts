import type { Change } from '../changes/change.ts';
import { createElement } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { fitTitle } from '../model/title.ts';
import { levelForNew } from '../queries/levels.ts';
import { indexAfter, lastOrder, placeAmong, siblingsIn } from './place.ts';

interface NewElement {
  /** The id of the element. */
  readonly id: string;
  /** The id of the link to the parent; unused without one. */
  readonly linkId: string;
  readonly title: string;
  readonly parent?: string;
  /** The sibling it follows; without it the element comes last. */
  readonly after?: string;
  /** A level's id; without it {@link levelForNew} chooses. */
  readonly level?: string;
  readonly position?: { readonly x: number; readonly y: number };
}

/** Adds an element below a parent, or at the top. */
export function addElement(model: Model, args: NewElement): Change[] {
  const { id, linkId, parent, after, position } = args;
  const words = fitTitle(args.title);
  if (!words || model.elements.has(id)) return [];
  if (parent !== undefined && !model.elements.has(parent)) return [];
  const level = model.about.levels.some((candidate) => candidate.id === args.level)
    ? (args.level as string)
    : levelForNew(model, parent);
  const siblings = siblingsIn(model, parent);
  const table = parent === undefined ? 'elements' : 'links';
  const place = placeAmong(table, siblings, indexAfter(siblings, after));
  const [order = ''] = place.orders;
  const fields = { ...words, id, level, ...(position && { position }) };
  if (parent === undefined) {
    const record = createElement({ ...fields, order });
    return [...place.changes, { type: 'add', table: 'elements', record }];
  }
  const record = createElement({ ...fields, order: lastOrder(model.elements.values()) });
  return [
    ...place.changes,
    { type: 'add', table: 'elements', record },
    {
      type: 'add',
      table: 'links',
      record: createLink({ id: linkId, from: id, to: parent, order }),
    },
  ];
}
