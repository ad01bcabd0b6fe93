import { applyChanges } from '../changes/apply-changes.ts';
import type { Change } from '../changes/change.ts';
import type { Link } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { graphOf } from '../queries/graph.ts';
import { indexAfter, lastOrder, placeAmong, siblingsIn } from './place.ts';

/** How far a copy stands from its original in the free arrangement, in map units. */
const COPY_OFFSET = 32;

/**
 * Copies elements, each right after its original, with the links among them and to parents that aren't copied.
 * The links of a copy are named after it.
 */
export function duplicateElements(
  model: Model,
  args: {
    readonly ids: readonly string[];
    /** The id of each copy, by that of its original. */
    readonly newIds: ReadonlyMap<string, string>;
  },
): Change[] {
  const copies = new Map<string, string>();
  for (const id of args.ids) {
    const copy = args.newIds.get(id);
    if (copy !== undefined && model.elements.has(id) && !model.elements.has(copy)) {
      copies.set(id, copy);
    }
  }
  const changes: Change[] = [];
  let current = model;
  const apply = (step: Change[]) => {
    changes.push(...step);
    current = applyChanges(current, step);
  };
  for (const [id, copy] of copies) apply(copyElement(current, id, copy));
  for (const id of copies.keys()) {
    (graphOf(model).linksUp.get(id) ?? []).forEach((link, index) => {
      apply(copyLink(current, link, copies, index));
    });
  }
  return changes;
}

function copyElement(model: Model, id: string, copy: string): Change[] {
  const original = model.elements.get(id);
  if (!original) return [];
  const { position } = original;
  const moved = position && {
    position: { ...position, x: position.x + COPY_OFFSET, y: position.y + COPY_OFFSET },
  };
  const tops = siblingsIn(model, undefined);
  const isTop = tops.some((sibling) => sibling.element === id);
  const place = isTop
    ? placeAmong('elements', tops, indexAfter(tops, id))
    : { orders: [lastOrder(model.elements.values())], changes: [] };
  const [order = ''] = place.orders;
  const record = { ...original, ...moved, id: copy, order };
  return [...place.changes, { type: 'add', table: 'elements', record }];
}

function copyLink(
  model: Model,
  link: Link,
  copies: ReadonlyMap<string, string>,
  index: number,
): Change[] {
  const from = copies.get(link.from) ?? link.from;
  const to = copies.get(link.to) ?? link.to;
  const id = `${from}-${index}`;
  if (to !== link.to) return [{ type: 'add', table: 'links', record: { ...link, id, from, to } }];
  const siblings = siblingsIn(model, to);
  const place = placeAmong('links', siblings, indexAfter(siblings, link.from));
  const [order = ''] = place.orders;
  return [
    ...place.changes,
    { type: 'add', table: 'links', record: { ...link, id, from, to, order } },
  ];
}
