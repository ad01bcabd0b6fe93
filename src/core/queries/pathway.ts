import type { Model } from '../model/model.ts';
import { childIds, type Graph, graphOf, parentIds } from './graph.ts';

/** All elements above and below one, by id, with the number of steps (the fewest) to each. */
export interface Pathway {
  readonly above: ReadonlyMap<string, number>;
  readonly below: ReadonlyMap<string, number>;
}

/** The pathway of an element: every element above and below it, loops walked once. The element itself is in neither. */
export function pathwayOf(model: Pick<Model, 'elements' | 'links'>, id: string): Pathway {
  const graph = graphOf(model);
  return { above: reach(graph, id, parentIds), below: reach(graph, id, childIds) };
}

/** Every element below one, however deep. */
export function descendantsOf(graph: Graph, id: string): ReadonlyMap<string, number> {
  return reach(graph, id, childIds);
}

function reach(
  graph: Graph,
  from: string,
  next: (graph: Graph, id: string) => string[],
): Map<string, number> {
  const steps = new Map([[from, 0]]);
  for (const [id, step] of steps) {
    for (const reached of next(graph, id)) if (!steps.has(reached)) steps.set(reached, step + 1);
  }
  steps.delete(from);
  return steps;
}
