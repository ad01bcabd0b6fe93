import type { Model } from '#core/model/model.ts';
import { type Graph, graphOf } from '#core/queries/graph.ts';
import type { LitPathway } from '#session/view.ts';

type Chain = Pick<Model, 'elements' | 'links'>;

/** The pathways of the selected cards, their elements and their links; a selected link lights itself. */
export function litBy(model: Chain, selection: ReadonlySet<string>): ReadonlySet<string> {
  const cards = [...selection].filter((id) => model.elements.has(id));
  return new Set([...selection, ...around(model, cards, Number.POSITIVE_INFINITY)]);
}

/** The elements and links that a lit pathway holds; the rest of the map is dimmed. */
export function litPathway(model: Chain, { id, reach }: LitPathway): ReadonlySet<string> {
  return around(model, [id], reach === 'all' ? Number.POSITIVE_INFINITY : reach);
}

function around(model: Chain, cards: readonly string[], steps: number): ReadonlySet<string> {
  const graph = graphOf(model);
  return new Set([
    ...reached(cards, graph.linksUp, 'to', steps),
    ...reached(cards, graph.linksDown, 'from', steps),
  ]);
}

/** The elements themselves, and the elements and links met by walking on from them in one direction. */
function reached(
  from: readonly string[],
  links: Graph['linksUp'],
  end: 'from' | 'to',
  most: number,
): ReadonlySet<string> {
  const steps = new Map(from.map((id) => [id, 0]));
  const met = new Set(from);
  for (const [id, step] of steps) {
    if (step >= most) continue;
    for (const link of links.get(id) ?? []) {
      met.add(link.id);
      met.add(link[end]);
      if (!steps.has(link[end])) steps.set(link[end], step + 1);
    }
  }
  return met;
}
