import { type Change, setFields } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { graphOf, parentIds } from '../queries/graph.ts';
import { placeAmong, siblingsIn } from './place.ts';

/** One end of a link, and the card it goes to. */
export interface Reconnection {
  readonly id: string;
  /** `from`: the card that contributes; `to`: the card it contributes to. */
  readonly end: 'from' | 'to';
  readonly card: string;
}

/**
 * Why an end can't go to a card: both ends would be the same one, the two are linked already, or the card or the link
 * isn't there. `undefined` when it can.
 */
export function reconnectionRefused(
  model: Model,
  { id, end, card }: Reconnection,
): 'same-card' | 'linked-already' | 'not-there' | undefined {
  const link = model.links.get(id);
  if (!link || !model.elements.has(card)) return 'not-there';
  const [from, to] = end === 'from' ? [card, link.to] : [link.from, card];
  if (from === to) return 'same-card';
  const stands = parentIds(graphOf(model), from).includes(to);
  return stands && link[end] !== card ? 'linked-already' : undefined;
}

/**
 * Moves one end of a link to another card: the link itself stays, with what we believe about it. Its place below
 * another card is the last; one that is only brought about by another card keeps its place.
 */
export function reconnectLink(model: Model, reconnection: Reconnection): Change[] {
  const { id, end, card } = reconnection;
  if (reconnectionRefused(model, reconnection) || model.links.get(id)?.[end] === card) return [];
  if (end === 'from') return setFields('links', id, { from: card });
  const siblings = siblingsIn(model, card);
  const { orders, changes } = placeAmong('links', siblings, siblings.length);
  return [...changes, ...setFields('links', id, { to: card, order: orders[0] })];
}
