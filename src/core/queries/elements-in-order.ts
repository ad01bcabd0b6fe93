import type { Model } from '../model/model.ts';
import { compareOrder } from '../model/order.ts';
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
  const goOn = order === 'layers' ? addLayers : addBranches;
  goOn(graph, graph.roots, met);
  if (met.size < model.elements.size) {
    // A loop without a way out has no root: its cards come at the end.
    const rest = [...model.elements.values()].filter(({ id }) => !met.has(id)).sort(compareOrder);
    for (const { id } of rest) goOn(graph, [id], met);
  }
  return [...met];
}

function addLayers(graph: Graph, starts: readonly string[], met: Set<string>): void {
  const layers = new Set(starts.filter((id) => !met.has(id)));
  for (const id of layers) {
    met.add(id);
    for (const child of childIds(graph, id)) if (!met.has(child)) layers.add(child);
  }
}

function addBranches(graph: Graph, starts: readonly string[], met: Set<string>): void {
  const waiting = [...starts].reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    for (const child of childIds(graph, id).reverse()) if (!met.has(child)) waiting.push(child);
  }
}
