import type { Model } from '../model/model.ts';
import { elementsInOrder } from './elements-in-order.ts';

/**
 * Of some elements those that stand, in the order in which the list reads: from each root down, children in the team's
 * order, each where it is first met.
 */
export function inTeamOrder(
  model: Pick<Model, 'elements' | 'links'>,
  ids: Iterable<string>,
): string[] {
  const wanted = new Set(ids);
  return wanted.size === 0 ? [] : elementsInOrder(model, 'branches').filter((id) => wanted.has(id));
}
