import type { Model } from '../model/model.ts';
import { compareOrder } from '../model/order.ts';
import { childIds, type Graph, graphOf, parentIds } from './graph.ts';
import { descendantsOf } from './pathway.ts';

/** What of a model a person looks at. */
export interface View {
  /** Ids of the cards whose branch is folded away. */
  readonly folded: ReadonlySet<string>;
  /** The one card at the top, when only its branch shows. */
  readonly only: string | undefined;
}

type Chain = Pick<Model, 'elements' | 'links'>;

interface Cached {
  readonly links: Model['links'];
  readonly view: View;
  readonly chain: Chain;
  counts?: ReadonlyMap<string, number>;
}

const chains = new WeakMap<Model['elements'], Cached>();
const models = new WeakMap<Model, { readonly view: View; readonly visible: Model }>();

/**
 * The model with only the elements and links that show; the records are the same objects, and where nothing is hidden
 * so is the model. An element is hidden when every way from it up to the top passes through a folded card, or when
 * only the branch of a card shows and it isn't in there. A link is hidden with either of its ends.
 * O(elements + links), once for each model and view.
 */
export function visibleModel(model: Model, view: View): Model {
  const cached = models.get(model);
  if (cached && isSameView(cached.view, view)) return cached.visible;
  const { chain } = visibleIn(model, view);
  const visible = chain.elements === model.elements ? model : { ...model, ...chain };
  models.set(model, { view: justView(view), visible });
  return visible;
}

/**
 * The folded cards that show and hide anything, each with how many cards that are below it, however deep, don't show.
 * O(folded · (elements + links)), once for each model and view.
 */
export function hiddenCounts(model: Chain, view: View): ReadonlyMap<string, number> {
  const cached = visibleIn(model, view);
  cached.counts ??= countHidden(model, view.folded, cached.chain.elements);
  return cached.counts;
}

function countHidden(
  model: Chain,
  folded: ReadonlySet<string>,
  shown: Model['elements'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (shown === model.elements) return counts;
  const graph = graphOf(model);
  for (const id of folded) {
    if (!shown.has(id)) continue;
    const hidden = [...descendantsOf(graph, id).keys()].filter((below) => !shown.has(below));
    if (hidden.length > 0) counts.set(id, hidden.length);
  }
  return counts;
}

/**
 * The view in which some elements show (and links, with both their ends): as few cards unfolded as it takes, and the
 * whole model again when one of them is outside the branch that shows alone. Ids that stand nowhere count for nothing.
 * @returns the same view when they show already
 */
export function revealed(model: Chain, view: View, ids: Iterable<string>): View {
  let shown = view;
  for (const id of ids) {
    const link = model.links.get(id);
    for (const element of link ? [link.from, link.to] : [id]) {
      if (model.elements.has(element)) shown = revealedOne(model, shown, element);
    }
  }
  return shown;
}

function revealedOne(model: Chain, view: View, id: string): View {
  const { elements } = visibleIn(model, view).chain;
  if (elements.has(id)) return view;
  const graph = graphOf(model);
  const tops = topsOf(model, graph, view.only);
  const way = wayUp(graph, view.folded, id, tops);
  if (!way && view.only === undefined) return view;
  if (!way) return revealedOne(model, { folded: view.folded, only: undefined }, id);
  const folded = new Set(view.folded);
  for (const above of way) folded.delete(above);
  return { folded, only: view.only };
}

/**
 * The cards above one on the way to the top with the fewest folded cards, the shortest of those; `undefined` when no
 * way leads there.
 */
function wayUp(
  graph: Graph,
  folded: ReadonlySet<string>,
  id: string,
  tops: ReadonlySet<string>,
): readonly string[] | undefined {
  const camefrom = new Map<string, string | undefined>([[id, undefined]]);
  // Each round holds the cards that are reached by passing as many folded cards.
  let round = [id];
  while (round.length > 0) {
    const later: [card: string, below: string][] = [];
    for (const card of round) {
      if (tops.has(card)) return chainOf(camefrom, card);
      for (const parent of parentIds(graph, card)) {
        if (camefrom.has(parent)) continue;
        if (folded.has(parent)) later.push([parent, card]);
        else {
          camefrom.set(parent, card);
          round.push(parent);
        }
      }
    }
    round = [];
    for (const [card, below] of later) {
      if (camefrom.has(card)) continue;
      camefrom.set(card, below);
      round.push(card);
    }
  }
  return undefined;
}

function chainOf(camefrom: ReadonlyMap<string, string | undefined>, top: string): string[] {
  const cards: string[] = [];
  // The lowest card is the one to be seen: it stays folded if it is.
  for (
    let card = top, below = camefrom.get(card);
    below !== undefined;
    below = camefrom.get(card)
  ) {
    cards.push(card);
    card = below;
  }
  return cards;
}

function visibleIn(model: Chain, view: View): Cached {
  const cached = chains.get(model.elements);
  if (cached?.links === model.links && isSameView(cached.view, view)) return cached;
  const made = { links: model.links, view: justView(view), chain: chainIn(model, view) };
  chains.set(model.elements, made);
  return made;
}

function chainIn(model: Chain, { folded, only }: View): Chain {
  const graph = graphOf(model);
  const isFolded = [...folded].some((id) => graph.linksDown.has(id));
  if (!isFolded && (only === undefined || !model.elements.has(only))) return model;
  const shown = new Set(topsOf(model, graph, only));
  for (const id of shown)
    if (!folded.has(id)) for (const child of childIds(graph, id)) shown.add(child);
  if (shown.size === model.elements.size) return model;
  return {
    elements: new Map([...model.elements].filter(([id]) => shown.has(id))),
    links: new Map([...model.links].filter(([, { from, to }]) => shown.has(from) && shown.has(to))),
  };
}

const topsCache = new WeakMap<Graph, ReadonlySet<string>>();

/** Where looking starts: the cards that contribute to nothing, and one of each loop that nothing else leads to. */
function topsOf(model: Chain, graph: Graph, only: string | undefined): ReadonlySet<string> {
  if (only !== undefined && model.elements.has(only)) return new Set([only]);
  const cached = topsCache.get(graph);
  if (cached) return cached;
  const tops = new Set(graph.roots);
  const reached = new Set<string>();
  const reach = (top: string): void => {
    const met = new Set([top]);
    for (const id of met) {
      reached.add(id);
      for (const child of childIds(graph, id)) if (!reached.has(child)) met.add(child);
    }
  };
  for (const id of graph.roots) reach(id);
  if (reached.size < model.elements.size) {
    for (const { id } of [...model.elements.values()].sort(compareOrder)) {
      if (reached.has(id)) continue;
      tops.add(id);
      reach(id);
    }
  }
  topsCache.set(graph, tops);
  return tops;
}

/** A view that is kept doesn't keep the state it comes from. */
function justView({ folded, only }: View): View {
  return { folded, only };
}

function isSameView(one: View, other: View): boolean {
  return one.folded === other.folded && one.only === other.only;
}
