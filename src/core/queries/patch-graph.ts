import type { Element } from '../model/element.ts';
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
 * came, went or moved are made anew, and when nothing did it is the same graph. O(elements + links) comparisons.
 * @returns `undefined` when so much changed that building it anew is as fast
 */
export function patchGraph(graph: Graph, before: Tables, after: Tables): Graph | undefined {
  const elements = changedRecords(before.elements, after.elements, hasMoved);
  const links = elements && changedRecords(before.links, after.links, hasOtherEnds);
  if (!elements || !links) return undefined;
  if (elements.size === 0 && links.size === 0) return graph;
  const { froms, tos } = affectedEnds(graph, before, after, { elements, links });
  const up = new Map<string, Link[]>();
  const down = new Map<string, Link[]>();
  for (const link of after.links.values()) {
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

/** The ids of records that came, went or differ in what counts; `undefined` when they are too many. */
function changedRecords<R>(
  before: ReadonlyMap<string, R>,
  after: ReadonlyMap<string, R>,
  differs: (a: R, b: R) => boolean,
): Set<string> | undefined {
  const changed = new Set<string>();
  if (before === after) return changed;
  // Of a small part of a model, all is sooner built than the rest taken away.
  const most = Math.min(MOST, after.size);
  if (before.size - after.size > most) return undefined;
  let stayed = 0;
  for (const [id, record] of after) {
    const last = before.get(id);
    if (last !== undefined) stayed += 1;
    if (last === record || (last !== undefined && !differs(last, record))) continue;
    changed.add(id);
    if (changed.size > most) return undefined;
  }
  if (stayed < before.size) for (const id of before.keys()) if (!after.has(id)) changed.add(id);
  return changed.size > most ? undefined : changed;
}

function hasMoved(a: Element, b: Element): boolean {
  return a.order !== b.order;
}

/** Every link in a graph is the record itself, so that any change counts. */
function hasOtherEnds(): boolean {
  return true;
}

/** The elements whose links up, and those whose links down, may not be what they were. */
function affectedEnds(
  graph: Graph,
  before: Tables,
  after: Tables,
  { elements, links }: { elements: ReadonlySet<string>; links: ReadonlySet<string> },
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
  if (came.size > 0) {
    for (const link of after.links.values()) {
      if (came.has(link.from) || came.has(link.to)) add(link);
    }
  }
  return { froms, tos };
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
