import type { Change } from '../changes/change.ts';
import { TEXT_LIMIT } from '../model/fields.ts';
import { createIdea } from '../model/idea.ts';
import type { Model } from '../model/model.ts';
import { ordersBetween } from '../model/order.ts';
import { assumptionsAbout } from '../queries/assumptions-about.ts';
import { inTeamOrder } from '../queries/team-order.ts';
import { lastOrder } from './place.ts';
import { removeElements } from './remove-elements.ts';

/**
 * Takes elements off the map and puts them at the end of the queue, with what was written about them. What hangs below
 * them stays on the map, and so does an element on which more hangs than an idea can hold: indicators or comments.
 */
export function queueElements(
  model: Model,
  args: {
    readonly ids: readonly string[];
    /** When they are caught, in ISO 8601. */
    readonly at: string;
    /** Gives a fresh id for each idea. */
    readonly newId: () => string;
  },
): Change[] {
  const held = new Set([
    ...[...model.indicators.values()].map(({ element }) => element),
    ...[...model.comments.values()].map(({ about }) => about),
  ]);
  const texts = inTeamOrder(model, args.ids)
    .filter((id) => !held.has(id))
    .map((id) => ({ id, text: wordsOf(model, id) }))
    .filter(({ text }) => text.length <= TEXT_LIMIT);
  if (texts.length === 0) return [];
  const orders = ordersBetween(lastOrder(model.ideas.values()), undefined, texts.length);
  return [
    ...texts.map(({ text }, index): Change => {
      const fields = { id: args.newId(), text, at: args.at, order: orders[index] ?? '' };
      return { type: 'add', table: 'ideas', record: createIdea(fields) };
    }),
    ...removeElements(model, { ids: texts.map(({ id }) => id) }),
  ];
}

function wordsOf(model: Model, id: string): string {
  const element = model.elements.get(id);
  const assumptions = assumptionsAbout(model, id).map(({ text }) => `? ${text}`);
  return [element?.title, element?.description, element?.rationale, ...assumptions]
    .filter(Boolean)
    .join('\n\n');
}
