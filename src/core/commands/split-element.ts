import { type Change, setFields } from '../changes/change.ts';
import { createElement } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { fitTitle } from '../model/title.ts';
import { graphOf } from '../queries/graph.ts';
import { indexAfter, lastOrder, placeAmong, siblingsIn } from './place.ts';

/**
 * Splits an element in two. The first keeps its id and all that hangs on it; the second comes right after it, below the
 * same parents and on the same level. A part without words splits nothing.
 */
export function splitElement(
  model: Model,
  args: {
    readonly id: string;
    /** The two parts of the title. */
    readonly titles: readonly [string, string];
    /** The id of the second element. */
    readonly secondId: string;
    /** Gives a fresh id for each of its links. */
    readonly newId: () => string;
  },
): Change[] {
  const { id, titles, secondId, newId } = args;
  const element = model.elements.get(id);
  const first = fitTitle(titles[0], element?.description);
  const second = fitTitle(titles[1]);
  if (!element || !first || !second || model.elements.has(secondId)) return [];
  const { level, aboveCeiling } = element;
  const record = createElement({
    ...second,
    id: secondId,
    level,
    order: lastOrder(model.elements.values()),
    ...(aboveCeiling !== undefined && { aboveCeiling }),
  });
  const changes: Change[] = setFields('elements', id, first);
  const parents = (graphOf(model).linksUp.get(id) ?? []).filter((link) => link.to !== id);
  if (parents.length === 0) {
    const siblings = siblingsIn(model, undefined);
    const place = placeAmong('elements', siblings, indexAfter(siblings, id));
    const order = place.orders[0] ?? record.order;
    return [
      ...changes,
      ...place.changes,
      { type: 'add', table: 'elements', record: { ...record, order } },
    ];
  }
  changes.push({ type: 'add', table: 'elements', record });
  for (const { to } of parents) {
    const siblings = siblingsIn(model, to);
    const { orders, changes: moved } = placeAmong('links', siblings, indexAfter(siblings, id));
    const link = createLink({ id: newId(), from: secondId, to, order: orders[0] ?? '' });
    changes.push(...moved, { type: 'add', table: 'links', record: link });
  }
  return changes;
}
