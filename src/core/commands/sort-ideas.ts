import { type Change, setFields } from '../changes/change.ts';
import type { Idea } from '../model/idea.ts';
import type { Model } from '../model/model.ts';
import { ordersBetween } from '../model/order.ts';
import { ideasInOrder } from '../queries/ideas.ts';

/** What the queue can be sorted by: the dots that ideas were given, or when they were caught. */
export type IdeaSorting = 'dots' | 'time';

const RANKS: Readonly<Record<IdeaSorting, (idea: Idea) => number>> = {
  dots: ({ votes }) => votes,
  // What has no time is from before times were kept.
  time: ({ at }) => (at === undefined ? Number.NEGATIVE_INFINITY : Date.parse(at)),
};

/** Puts the ideas with the most dots, or those caught last, first; those that rank alike keep their order. */
export function sortIdeas(model: Model, args: { readonly by: IdeaSorting }): Change[] {
  const rank = RANKS[args.by];
  const before = ideasInOrder(model.ideas);
  const after = before.toSorted((a, b) => compare(rank(b), rank(a)));
  if (after.every((idea, index) => idea === before[index])) return [];
  const orders = ordersBetween(undefined, undefined, after.length);
  return after.flatMap(({ id, order }, index) =>
    order === orders[index] ? [] : setFields('ideas', id, { order: orders[index] }),
  );
}

/** As a difference would, but for two that are both infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
