import type { Change } from '../changes/change.ts';
import type { Link } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { ordersBetween } from '../model/order.ts';
import { graphOf } from '../queries/graph.ts';
import { lastOrder, placeAfterEach, siblingsIn } from './place.ts';

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
  return [...copyElements(model, copies), ...copyLinks(model, copies)];
}

type Copies = ReadonlyMap<string, string>;

function copyElements(model: Model, copies: Copies): Change[] {
  const place = placeAfterEach('elements', siblingsIn(model, undefined), new Set(copies.keys()));
  const later = ordersBetween(lastOrder(model.elements.values()), undefined, copies.size);
  const changes: Change[] = [...place.changes];
  for (const [id, copy] of copies) {
    const original = model.elements.get(id);
    if (!original) continue;
    const { position } = original;
    const moved = position && {
      position: { ...position, x: position.x + COPY_OFFSET, y: position.y + COPY_OFFSET },
    };
    const order = place.orders.get(id) ?? later.shift() ?? '';
    const record = { ...original, ...moved, id: copy, order };
    changes.push({ type: 'add', table: 'elements', record });
  }
  return changes;
}

function copyLinks(model: Model, copies: Copies): Change[] {
  const graph = graphOf(model);
  const changes: Change[] = [];
  const followed = new Map<string, Set<string>>();
  const add = (link: Link, order: string): void => {
    const from = copies.get(link.from) ?? link.from;
    const to = copies.get(link.to) ?? link.to;
    const index = (graph.linksUp.get(link.from) ?? []).indexOf(link);
    const record = { ...link, id: `${from}-${index}`, from, to, order };
    changes.push({ type: 'add', table: 'links', record });
  };
  for (const id of copies.keys()) {
    for (const link of graph.linksUp.get(id) ?? []) {
      if (copies.has(link.to)) add(link, link.order);
      else followed.set(link.to, (followed.get(link.to) ?? new Set()).add(link.id));
    }
  }
  for (const [parent, links] of followed) {
    const place = placeAfterEach('links', siblingsIn(model, parent), links);
    changes.push(...place.changes);
    for (const [id, order] of place.orders) {
      const link = model.links.get(id);
      if (link) add(link, order);
    }
  }
  return changes;
}
