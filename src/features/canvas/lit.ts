import type { Model } from '#core/model/model.ts';
import { type Graph, graphOf } from '#core/queries/graph.ts';

/** The pathways of the selected cards, their elements and their links; a selected link lights itself. */
export function litBy(
  model: Pick<Model, 'elements' | 'links'>,
  selection: ReadonlySet<string>,
): ReadonlySet<string> {
  const graph = graphOf(model);
  const cards = [...selection].filter((id) => model.elements.has(id));
  return new Set([
    ...selection,
    ...reached(cards, graph.linksUp, 'to'),
    ...reached(cards, graph.linksDown, 'from'),
  ]);
}

/** The elements and links met by walking on from some elements in one direction. */
function reached(
  from: readonly string[],
  links: Graph['linksUp'],
  end: 'from' | 'to',
): ReadonlySet<string> {
  const elements = new Set(from);
  const met = new Set<string>();
  for (const id of elements) {
    for (const link of links.get(id) ?? []) {
      met.add(link.id);
      met.add(link[end]);
      elements.add(link[end]);
    }
  }
  return met;
}
