import type { Idea } from '../model/idea.ts';
import type { Table } from '../model/model.ts';
import { compareOrder } from '../model/order.ts';

const cache = new WeakMap<Table<'ideas'>, readonly Idea[]>();

/** The ideas in the order of the queue; the same list as long as the table is the same. */
export function ideasInOrder(ideas: Table<'ideas'>): readonly Idea[] {
  let list = cache.get(ideas);
  if (!list) {
    list = [...ideas.values()].sort(compareOrder);
    cache.set(ideas, list);
  }
  return list;
}
