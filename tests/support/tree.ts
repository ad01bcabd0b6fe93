import type { Model } from '#core/model/model.ts';
import { childIds, graphOf } from '#core/queries/graph.ts';

/** The chain as an indented list of titles; a card with several parents is written out below each. For graphs without loops. */
export function treeOf(model: Model): string {
  const graph = graphOf(model);
  const lines = (id: string, depth: number): string[] => [
    ' '.repeat(depth) + (model.elements.get(id)?.title ?? '?'),
    ...childIds(graph, id).flatMap((child) => lines(child, depth + 1)),
  ];
  return graph.roots.flatMap((id) => lines(id, 0)).join('\n');
}
