import { type Change, setFields } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { orderBetween, ordersBetween } from '../model/order.ts';
import { graphOf } from '../queries/graph.ts';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Past this length (in characters) the neighbours get fresh order keys, instead of ever longer ones. */
const LONGEST_KEY = 100;

/**
 * The order keys for `count` newcomers at a place among siblings (0 is before the first). Where there is no room
 * (two replicas chose one key, or the keys grew long) the siblings get new keys too, which are the `changes`.
 */
export function placeAmong(
  table: 'elements' | 'links' | 'ideas',
  siblings: readonly Ordered[],
  index: number,
  count = 1,
): { orders: string[]; changes: Change[] } {
  const at = Math.max(0, Math.min(index, siblings.length));
  const before = siblings[at - 1]?.order;
  const after = siblings[at]?.order;
  const orders = ordersBetween(before, after, count);
  const fits = orders.every(
    (order) =>
      (before === undefined || order > before) &&
      (after === undefined || order < after) &&
      order.length <= LONGEST_KEY,
  );
  if (fits) return { orders, changes: [] };
  const fresh = ordersBetween(undefined, undefined, siblings.length + count);
  const newcomers = fresh.splice(at, count);
  const changes = siblings.flatMap((sibling, position) =>
    setFields(table, sibling.id, { order: fresh[position] }),
  );
  return { orders: newcomers, changes };
}

/**
 * The order keys for newcomers that each go right after a sibling, by the id of that sibling; the `changes` are as
 * {@link placeAmong} gives them.
 */
export function placeAfterEach(
  table: 'elements' | 'links',
  siblings: readonly Ordered[],
  followed: ReadonlySet<string>,
): { orders: ReadonlyMap<string, string>; changes: Change[] } {
  const orders = new Map<string, string>();
  for (const [index, { id }] of siblings.entries()) {
    if (!followed.has(id)) continue;
    const place = placeAmong(table, siblings, index + 1);
    if (place.changes.length > 0) return freshOrders(table, siblings, followed);
    orders.set(id, place.orders[0] ?? '');
  }
  return { orders, changes: [] };
}

function freshOrders(
  table: 'elements' | 'links',
  siblings: readonly Ordered[],
  followed: ReadonlySet<string>,
): { orders: Map<string, string>; changes: Change[] } {
  const fresh = ordersBetween(undefined, undefined, siblings.length + followed.size);
  const orders = new Map<string, string>();
  const changes: Change[] = [];
  for (const { id } of siblings) {
    changes.push(...setFields(table, id, { order: fresh.shift() }));
    if (followed.has(id)) orders.set(id, fresh.shift() ?? '');
  }
  return { orders, changes };
}

/** The links below a parent with their order, or the elements that contribute to nothing; without `except`. */
export function siblingsIn(model: Model, parent: string | undefined, except?: string): Sibling[] {
  const graph = graphOf(model);
  if (parent !== undefined) {
    return (graph.linksDown.get(parent) ?? [])
      .filter((link) => link.from !== except)
      .map((link) => ({ id: link.id, order: link.order, element: link.from }));
  }
  return graph.roots
    .filter((id) => id !== except)
    .map((id) => ({ id, order: model.elements.get(id)?.order ?? '', element: id }));
}

/** What carries the order at a place: the link below a parent, or the element itself at the top. */
interface Sibling extends Ordered {
  readonly element: string;
}

/** The place right after a sibling; the end when there is none such. */
export function indexAfter(siblings: readonly Sibling[], after: string | undefined): number {
  const found = siblings.findIndex((sibling) => sibling.element === after);
  return found < 0 ? siblings.length : found + 1;
}

/** An order key after that of every element: new elements stand last until they are placed. */
export function lastOrder(records: Iterable<{ readonly order: string }>): string {
  let last: string | undefined;
  for (const { order } of records) if (last === undefined || order > last) last = order;
  return orderBetween(last, undefined);
}
