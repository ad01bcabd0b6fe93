import { type Change, setFields } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { ideasInOrder } from '../queries/ideas.ts';
import { placeAmong } from './place.ts';

/** Moves an idea to another place in the queue, itself not counted; 0 is first. */
export function moveIdea(
  model: Model,
  args: { readonly id: string; readonly index: number },
): Change[] {
  const queue = ideasInOrder(model.ideas);
  const at = queue.findIndex(({ id }) => id === args.id);
  const others = queue.toSpliced(at, 1);
  const index = Math.max(0, Math.min(args.index, others.length));
  if (at < 0 || index === at) return [];
  const { orders, changes } = placeAmong('ideas', others, index);
  return [...changes, ...setFields('ideas', args.id, { order: orders[0] })];
}
