import { changedIds } from '../model/changed-ids.ts';
import type { Link } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { compareOrder } from '../model/order.ts';
import { byParent, type Graph } from './build-graph.ts';

type Tables = Pick<Model, 'elements' | 'links'>;

/** When more records than this changed, building anew takes no longer. */
const MOST = 200;
const NONE: readonly Link[] = [];

/**
 * The graph of tables of which most records are those of other tables whose graph is known: only the lists around what
 * came, went or moved are made anew, and when nothing did it is the same graph. O(what changed), but for copied tables;
 * where a link isn't in the graph, as it ends nowhere or doubles another, O(links) comparisons more.
 * @returns `undefined` when so much changed that building it anew is as fast
 */
export function patchGraph(graph: Graph, before: Tables, after: Tables): Graph | undefined {
  const links = changedIds(before.links, after.links);
  const elements = cameWentOrMoved(before.elements, after.elements);
  // Of a small part of a model, all is sooner built than the rest taken away.
  if (elements.size > Math.min(MOST, after.elements.size)) return undefined;
  if (links.size > Math.min(MOST, after.links.size)) return undefined;
  if (elements.size === 0 && links.size === 0) return graph;
  const holdsAll = graph.links.length === before.links.size;
  const { froms, tos } = affectedEnds(graph, before, after, { elements, links, holdsAll });
  const up = new Map<string, Link[]>();
  const down = new Map<string, Link[]>();
  const around = holdsAll ? linksAround(graph, after, { froms, tos, links }) : after.links.values();
  for (const link of around) {
    const [isUp, isDown] = [froms.has(link.from), tos.has(link.to)];
    if (!isUp && !isDown) continue;
    if (!after.elements.has(link.from) || !after.elements.has(link.to)) continue;
    if (isUp) push(up, link.from, link);
    if (isDown) push(down, link.to, link);
  }
  const linksUp = new Map(graph.linksUp);
  for (const id of froms) {
    const list = firstOfEach(up.get(id) ?? [], 'to').sort(byParent(after));
    if (list.length > 0) linksUp.set(id, list);
    else linksUp.delete(id);
  }
  const linksDown = new Map(graph.linksDown);
  const fresh: Link[] = [];
  for (const id of tos) {
    const list = firstOfEach(down.get(id) ?? [], 'from');
    fresh.push(...list);
    if (list.length > 0) linksDown.set(id, list);
    else linksDown.delete(id);
  }
  const kept = graph.links.filter((link) => !tos.has(link.to));
  const isRoot = (id: string) => (linksUp.get(id) ?? NONE).every((link) => link.to === id);
  const touched = new Set([...froms, ...elements]);
  const roots = graph.roots.filter((id) => !touched.has(id));
  const risen = [...touched].filter((id) => after.elements.has(id) && isRoot(id));
  const inOrder = (ids: readonly string[]) => ids.flatMap((id) => after.elements.get(id) ?? []);
  return {
    roots: merged(inOrder(roots), inOrder(risen)).map((element) => element.id),
    linksUp,
    linksDown,
    links: merged(kept, fresh),
  };
}

/** The ids of elements that the chain has no longer, has newly, or has in another order. */
function cameWentOrMoved(before: Tables['elements'], after: Tables['elements']): Set<string> {
  const ids = new Set<string>();
  for (const id of changedIds(before, after)) {
    if (before.get(id)?.order !== after.get(id)?.order) ids.add(id);
  }
  return ids;
}

interface Changed {
  readonly elements: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Whether every link of before is in the graph. */
  readonly holdsAll: boolean;
}

/** The elements whose links up, and those whose links down, may not be what they were. */
function affectedEnds(
  graph: Graph,
  before: Tables,
  after: Tables,
  { elements, links, holdsAll }: Changed,
): { froms: Set<string>; tos: Set<string> } {
  const froms = new Set<string>();
  const tos = new Set<string>();
  const add = (link: Link | undefined): void => {
    if (!link) return;
    froms.add(link.from);
    tos.add(link.to);
  };
  for (const id of links) {
    add(before.links.get(id));
    add(after.links.get(id));
  }
  const came = new Set<string>();
  for (const id of elements) {
    const stood = before.elements.has(id);
    const stands = after.elements.has(id);
    for (const link of graph.linksDown.get(id) ?? NONE) {
      if (stood && stands) froms.add(link.from);
      else add(link);
    }
    if (!stands) for (const link of graph.linksUp.get(id) ?? NONE) add(link);
    if (!stood) came.add(id);
  }
  if (came.size > 0 && !holdsAll) {
    for (const link of after.links.values()) {
      if (came.has(link.from) || came.has(link.to)) add(link);
    }
  }
  return { froms, tos };
}

/** All links that lead up from, or down to, some elements, now that others may lead there. */
function linksAround(
  graph: Graph,
  after: Tables,
  of: { froms: ReadonlySet<string>; tos: ReadonlySet<string>; links: ReadonlySet<string> },
): Set<Link> {
  const found = new Set<Link>();
  const add = (id: string): void => {
    const link = after.links.get(id);
    if (link) found.add(link);
  };
  for (const id of of.froms) for (const link of graph.linksUp.get(id) ?? NONE) add(link.id);
  for (const id of of.tos) for (const link of graph.linksDown.get(id) ?? NONE) add(link.id);
  for (const id of of.links) add(id);
  return found;
}

/** Links in the team's order, the first of those that share an end. */
function firstOfEach(links: Link[], end: 'from' | 'to'): Link[] {
  const seen = new Set<string>();
  return links.sort(compareOrder).filter((link) => {
    if (seen.has(link[end])) return false;
    seen.add(link[end]);
    return true;
  });
}

type Ordered = { readonly order: string; readonly id: string };

/** Two lists in one: a long one that is in order already, and a few others, each of which looks for its place. */
function merged<R extends Ordered>(inOrder: readonly R[], others: R[]): R[] {
  const stretches: R[][] = [];
  let from = 0;
  for (const record of others.sort(compareOrder)) {
    const to = firstAfter(inOrder, record, from);
    stretches.push(inOrder.slice(from, to), [record]);
    from = to;
  }
  return stretches.concat([inOrder.slice(from)]).flat();
}

/** Where in a list, not before `from`, the first record stands that comes after another. */
function firstAfter(inOrder: readonly Ordered[], other: Ordered, from: number): number {
  let [least, most] = [from, inOrder.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (compareOrder(other, inOrder[middle] as Ordered) < 0) most = middle;
    else least = middle + 1;
  }
  return least;
}

function push(map: Map<string, Link[]>, key: string, link: Link): void {
  const list = map.get(key);
  if (list) list.push(link);
  else map.set(key, [link]);
}
