import type { Model } from '../model/model.ts';
import { childIds, type Graph, graphOf } from './graph.ts';

/** How a group goes through the chain: layer by layer, or down one branch before the next. */
export type ChainOrder = 'layers' | 'branches';

const cache = new WeakMap<Graph, Partial<Record<ChainOrder, readonly string[]>>>();

/**
 * The ids of all elements, each once, from the goal on in the team's own order. O(elements + links), once for each
 * graph: a title that is typed changes no order.
 */
export function elementsInOrder(
  model: Pick<Model, 'elements' | 'links'>,
  order: ChainOrder,
): readonly string[] {
  const graph = graphOf(model);
  const known = cache.get(graph) ?? {};
  cache.set(graph, known);
  known[order] ??= walk(model, graph, order);
  return known[order];
}

function walk(model: Pick<Model, 'elements'>, graph: Graph, order: ChainOrder): readonly string[] {
  const met = new Set<string>();
  // A loop without a way out has no root: its cards come at the end.
  const starts = [...graph.roots, ...model.elements.keys()];
  if (order === 'layers') {
    for (const root of graph.roots) met.add(root);
    for (const id of met) for (const child of childIds(graph, id)) met.add(child);
    for (const id of starts) met.add(id);
    return [...met];
  }
  const waiting = [...starts].reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    for (const child of childIds(graph, id).reverse()) waiting.push(child);
  }
  return [...met];
}
