import { type Change, setFields } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { ordersBetween } from '../model/order.ts';
import { ideasInOrder } from '../queries/ideas.ts';

/** Puts the ideas with the most votes first; those with as many keep their order. */
export function sortIdeas(model: Model): Change[] {
  const before = ideasInOrder(model.ideas);
  const after = before.toSorted((a, b) => b.votes - a.votes);
  if (after.every((idea, index) => idea === before[index])) return [];
  const orders = ordersBetween(undefined, undefined, after.length);
  return after.flatMap(({ id, order }, index) =>
    order === orders[index] ? [] : setFields('ideas', id, { order: orders[index] }),
  );
}
