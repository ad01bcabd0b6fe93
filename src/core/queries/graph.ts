import type { Link } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { buildGraph, type Graph } from './build-graph.ts';
import { patchGraph } from './patch-graph.ts';

export type { Graph } from './build-graph.ts';

type Tables = Pick<Model, 'elements' | 'links'>;

const cache = new WeakMap<Model['elements'], WeakMap<Model['links'], Graph>>();
/** What was asked for last: most tables are those of a moment before with one record more or other. */
let last: { readonly tables: Tables; readonly graph: Graph } | undefined;
const NONE: readonly Link[] = [];

/**
 * The graph of a model; worked out once for each pair of tables, from the graph before where little has changed.
 * O(elements + links · log links).
 */
export function graphOf(model: Tables): Graph {
  let byLinks = cache.get(model.elements);
  if (!byLinks) {
    byLinks = new WeakMap();
    cache.set(model.elements, byLinks);
  }
  let graph = byLinks.get(model.links);
  if (!graph) {
    graph = (last && patchGraph(last.graph, last.tables, model)) ?? buildGraph(model);
    byLinks.set(model.links, graph);
  }
  const { elements, links } = model;
  if (last?.tables.elements !== elements || last.tables.links !== links) {
    last = { tables: { elements, links }, graph };
  }
  return graph;
}

/** The ids of the elements an element contributes to. */
export function parentIds(graph: Graph, id: string): string[] {
  return (graph.linksUp.get(id) ?? NONE).map((link) => link.to);
}

/** The ids of the elements that contribute to an element, in the team's order. */
export function childIds(graph: Graph, id: string): string[] {
  return (graph.linksDown.get(id) ?? NONE).map((link) => link.from);
}
