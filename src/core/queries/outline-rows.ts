import type { Model } from '../model/model.ts';
import { compareOrder } from '../model/order.ts';
import { childIds, type Graph, graphOf } from './graph.ts';

/** One row of the list: a card in its place below one of its parents. */
export interface OutlineRow {
  /** The card's id, or for a reference that of its link after `ref-`: a row that is moved keeps it. */
  readonly key: string;
  readonly id: string;
  /** The link by which it stands there; none at the top. */
  readonly link: string | undefined;
  /** The card that the row stands below; none at the top. */
  readonly parent: string | undefined;
  /** 0 at the top. */
  readonly depth: number;
  /** Whether there are rows below it to show or to fold. */
  readonly expandable: boolean;
  readonly folded: boolean;
  /** The card stands in full further up; what is below it is shown there. */
  readonly isReference: boolean;
  /** Its place among the rows below the same card, from 1. */
  readonly posInSet: number;
  readonly setSize: number;
}

type Chain = Pick<Model, 'elements' | 'links'>;

/**
 * The chain as an outline, in reading order: the cards at the top in the team's order, each followed by what is below
 * it. A card with several parents has a row below each, in full at the first place that shows and as a reference at
 * the others; so has a card of a loop, which then ends. O(elements + links).
 * @param folded ids of the cards whose branch is not shown
 * @param only the one card that is at the top, when a single branch is shown
 */
export function outlineRows(
  model: Chain,
  folded: ReadonlySet<string> = new Set(),
  only?: string,
): readonly OutlineRow[] {
  const graph = graphOf(model);
  const tops = only !== undefined && model.elements.has(only) ? [only] : topsOf(model, graph);
  const rows: OutlineRow[] = [];
  const placed = new Set<string>();
  // The rows still to come, the next one last: a chain may be deeper than the call stack.
  const coming = tops.map((id, index) => top(id, index, tops.length)).reverse();
  for (let row = coming.pop(); row; row = coming.pop()) {
    const { id, depth, link } = row;
    if (placed.has(id)) {
      rows.push({ ...row, ...NO_BRANCH, key: `ref-${link}`, isReference: true });
      continue;
    }
    placed.add(id);
    const down = graph.linksDown.get(id) ?? [];
    const isFolded = down.length > 0 && folded.has(id);
    rows.push({
      ...row,
      key: id,
      expandable: down.length > 0,
      folded: isFolded,
      isReference: false,
    });
    if (isFolded) continue;
    for (let index = down.length - 1; index >= 0; index -= 1) {
      const child = down[index];
      if (!child) continue;
      coming.push({
        id: child.from,
        link: child.id,
        parent: id,
        depth: depth + 1,
        posInSet: index + 1,
        setSize: down.length,
      });
    }
  }
  return rows;
}

/** Whether two models have the same outline, whatever their cards say. O(elements + links), without sorting. */
export function isSameOutline(one: Chain, other: Chain): boolean {
  return (
    sameRecords(one.elements, other.elements, (a, b) => a.order === b.order) &&
    sameRecords(
      one.links,
      other.links,
      (a, b) => a.order === b.order && a.from === b.from && a.to === b.to,
    )
  );
}

type Coming = Pick<OutlineRow, 'id' | 'link' | 'parent' | 'depth' | 'posInSet' | 'setSize'>;

const NO_BRANCH = { expandable: false, folded: false };

function top(id: string, index: number, setSize: number): Coming {
  return { id, link: undefined, parent: undefined, depth: 0, posInSet: index + 1, setSize };
}

const topsCache = new WeakMap<Graph, readonly string[]>();

/** The cards that contribute to nothing, and after them one of each loop that nothing else leads to. */
function topsOf(model: Chain, graph: Graph): readonly string[] {
  const cached = topsCache.get(graph);
  if (cached) return cached;
  const reached = new Set<string>();
  const reach = (from: string): void => {
    reached.add(from);
    const queue = [from];
    for (const id of queue) {
      for (const child of childIds(graph, id)) {
        if (reached.has(child)) continue;
        reached.add(child);
        queue.push(child);
      }
    }
  };
  for (const id of graph.roots) reach(id);
  const tops = [...graph.roots];
  if (reached.size < model.elements.size) {
    for (const { id } of [...model.elements.values()].sort(compareOrder)) {
      if (reached.has(id)) continue;
      tops.push(id);
      reach(id);
    }
  }
  topsCache.set(graph, tops);
  return tops;
}

function sameRecords<R>(
  one: ReadonlyMap<string, R>,
  other: ReadonlyMap<string, R>,
  same: (a: R, b: R) => boolean,
): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const [id, record] of one) {
    const twin = other.get(id);
    if (twin === undefined || (twin !== record && !same(record, twin))) return false;
  }
  return true;
}
