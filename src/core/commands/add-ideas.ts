import type { Change } from '../changes/change.ts';
import { TEXT_LIMIT } from '../model/fields.ts';
import { createIdea } from '../model/idea.ts';
import type { Model } from '../model/model.ts';
import { ordersBetween } from '../model/order.ts';
import { lastOrder } from './place.ts';

/** Adds ideas at the end of the queue, in the order given. Empty texts are left out. */
export function addIdeas(
  model: Model,
  args: {
    readonly texts: readonly string[];
    /** When they were caught, in ISO 8601. */
    readonly at: string;
    /** Gives a fresh id for each idea. */
    readonly newId: () => string;
  },
): Change[] {
  const texts = args.texts.map((text) => text.trim().slice(0, TEXT_LIMIT)).filter(Boolean);
  const orders = ordersBetween(lastOrder(model.ideas.values()), undefined, texts.length);
  return texts.map((text, index): Change => {
    const fields = { id: args.newId(), text, at: args.at, order: orders[index] ?? '' };
    return { type: 'add', table: 'ideas', record: createIdea(fields) };
  });
}
