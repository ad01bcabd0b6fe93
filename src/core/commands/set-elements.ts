import type { Change } from '../changes/change.ts';
import type { Element } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import { setElement } from './set-element.ts';

type Tags = Element['tags'];

interface ElementsEdit {
  readonly ids: readonly string[];
  readonly fields?: Partial<Pick<Element, 'level' | 'status' | 'aboveCeiling'>>;
  /** Items by dimension. */
  readonly addTags?: Tags;
  readonly removeTags?: Tags;
  /** Ids of partners. */
  readonly addOwners?: readonly string[];
  readonly removeOwners?: readonly string[];
}

/** Changes many elements alike: their level or status, the tags and owners they have in common. */
export function setElements(model: Model, edit: ElementsEdit): Change[] {
  return [...new Set(edit.ids)].flatMap((id) => {
    const element = model.elements.get(id);
    if (!element) return [];
    const { addTags, removeTags, addOwners = [], removeOwners = [] } = edit;
    const fields = {
      ...edit.fields,
      ...((addTags || removeTags) && { tags: retagged(element.tags, addTags, removeTags) }),
      owners: united(element.owners, addOwners, removeOwners),
    };
    return setElement(model, { id, fields });
  });
}

function retagged(tags: Tags, add: Tags = {}, remove: Tags = {}): Tags {
  const dimensions = new Set([...Object.keys(tags), ...Object.keys(add)]);
  return Object.fromEntries(
    [...dimensions]
      .map((dimension): [string, readonly string[]] => [
        dimension,
        united(tags[dimension], add[dimension], remove[dimension]),
      ])
      .filter(([, items]) => items.length > 0),
  );
}

function united(
  standing: readonly string[] = [],
  add: readonly string[] = [],
  remove: readonly string[] = [],
): string[] {
  return [...new Set([...standing, ...add])].filter((item) => !remove.includes(item));
}
