import type { Model } from '../model/model.ts';
import { childIds, graphOf } from './graph.ts';

/**
 * Of some elements those that stand, in the order in which the list reads: from each root down, children in the team's
 * order, each where it is first met.
 */
export function inTeamOrder(
  model: Pick<Model, 'elements' | 'links'>,
  ids: Iterable<string>,
): string[] {
  const wanted = new Set([...ids].filter((id) => model.elements.has(id)));
  const found: string[] = [];
  if (wanted.size === 0) return found;
  const graph = graphOf(model);
  const met = new Set<string>();
  const stack = [...model.elements.keys(), ...[...graph.roots].reverse()];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    if (wanted.has(id)) found.push(id);
    stack.push(...childIds(graph, id).reverse());
  }
  return found;
}
