import type { Change } from '../changes/change.ts';
import type { Link } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { ordersBetween } from '../model/order.ts';
import { graphOf } from '../queries/graph.ts';
import { copyHanging } from './copy-hanging.ts';
import { lastOrder, placeAfterEach, siblingsIn } from './place.ts';

/** How far a copy stands from its original in the free arrangement, in map units. */
const COPY_OFFSET = 32;

/**
 * Copies elements with all that hangs on them, and the links among them. One that hangs below another of them is copied
 * below that one's copy; any other comes right after its original, below the same parents. The links of a copy, and what
 * hangs on it, are named after it.
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
  const links = copyLinks(model, copies);
  return [
    ...copyElements(model, copies),
    ...links.changes,
    ...copyHanging(model, new Map([...copies, ...links.copies])),
  ];
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

function copyLinks(model: Model, copies: Copies): { changes: Change[]; copies: Copies } {
  const graph = graphOf(model);
  const changes: Change[] = [];
  const linkCopies = new Map<string, string>();
  const followed = new Map<string, Set<string>>();
  const add = (link: Link, order: string): void => {
    const from = copies.get(link.from) ?? link.from;
    const to = copies.get(link.to) ?? link.to;
    const index = (graph.linksUp.get(link.from) ?? []).indexOf(link);
    const record = { ...link, id: `${from}-${index}`, from, to, order };
    linkCopies.set(link.id, record.id);
    changes.push({ type: 'add', table: 'links', record });
  };
  for (const id of copies.keys()) {
    const ups = graph.linksUp.get(id) ?? [];
    const isBelow = ups.some(({ to }) => to !== id && copies.has(to));
    for (const link of ups) {
      if (copies.has(link.to)) add(link, link.order);
      else if (!isBelow) followed.set(link.to, (followed.get(link.to) ?? new Set()).add(link.id));
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
  return { changes, copies: linkCopies };
}
