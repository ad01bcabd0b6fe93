import type { Link } from '../model/link.ts';
import { compareOrder } from '../model/order.ts';
import type { Graph } from '../queries/graph.ts';
import { roleOf } from '../queries/levels.ts';
import type { Chain } from './chain.ts';

/** How far every element is from the goal, with loops opened. */
export interface Ranking {
  /** 0 for the top row. No row is empty. */
  readonly rank: ReadonlyMap<string, number>;
  /** Links that run against the ranks, because they close a loop or go down a band, and links of an element to itself. */
  readonly against: ReadonlySet<string>;
  /** Links that close a loop, whether or not the levels make them run against the ranks; those of an element to itself too. */
  readonly closing: ReadonlySet<string>;
  /** Ids in the team's order: from each root down, children in order, each when it is first met. */
  readonly met: readonly string[];
}

/** How a model ranks its elements in the tidy arrangement: each level in rows of its own, or by the chain alone. */
export function rankingOf(model: Chain, graph: Graph): Ranking {
  return model.about.bands ? rankByLevel(model, graph) : rankElements(model, graph);
}

/**
 * Ranks by the longest path from the top. A root that is no goal stands just above its highest child, and an element
 * without any link in the row that its level has among the levels.
 */
function rankElements(model: Chain, graph: Graph): Ranking {
  const { met, topological, against } = walk(model, graph);
  const rank = new Map<string, number>(met.map((id) => [id, 0]));
  for (const id of topological) {
    const below = (rank.get(id) ?? 0) + 1;
    for (const link of graph.linksDown.get(id) ?? []) {
      if (against.has(link.id) || (rank.get(link.from) ?? 0) >= below) continue;
      rank.set(link.from, below);
    }
  }
  for (const id of graph.roots) {
    if (roleOf(model, id) === 'goal') continue;
    const below = (graph.linksDown.get(id) ?? [])
      .filter((link) => !against.has(link.id))
      .map((link) => rank.get(link.from) ?? 0);
    rank.set(id, below.length > 0 ? Math.min(...below) - 1 : levelIndex(model, id));
  }
  return { rank: withoutEmptyRows(rank), against, closing: against, met };
}

/**
 * Ranks by level: all elements of a level stand below all of the level before it, in one row, or in as many as the links
 * within the level ask for.
 */
function rankByLevel(model: Chain, graph: Graph): Ranking {
  const { met, against: closing } = walk(model, graph);
  const level = new Map(met.map((id) => [id, levelIndex(model, id)]));
  const levelAt = (id: string) => level.get(id) ?? 0;
  const isWithin = (link: Link) => levelAt(link.from) === levelAt(link.to);
  const { topological, against } = walk(model, graph, isWithin);
  for (const link of graph.links) {
    if (levelAt(link.from) < levelAt(link.to)) against.add(link.id);
  }
  const depth = new Map<string, number>(met.map((id) => [id, 0]));
  const deepest: number[] = [];
  for (const id of topological) {
    const own = depth.get(id) ?? 0;
    deepest[levelAt(id)] = Math.max(deepest[levelAt(id)] ?? 0, own);
    for (const link of graph.linksDown.get(id) ?? []) {
      if (against.has(link.id) || !isWithin(link)) continue;
      depth.set(link.from, Math.max(depth.get(link.from) ?? 0, own + 1));
    }
  }
  const starts: number[] = [];
  let start = 0;
  for (const index of model.about.levels.keys()) {
    starts.push(start);
    start += (deepest[index] ?? -1) + 1;
  }
  const rank = new Map(met.map((id) => [id, (starts[levelAt(id)] ?? 0) + (depth.get(id) ?? 0)]));
  return { rank, against, closing, met };
}

/** The place of an element's level among the levels; the first when its level isn't there. */
export function levelIndex(model: Chain, id: string): number {
  const level = model.elements.get(id)?.level;
  const index = model.about.levels.findIndex((candidate) => candidate.id === level);
  return Math.max(0, index);
}

/** A walk in depth from each root, and then from what only loops lead to, along some links, without recursion. */
function walk(model: Chain, graph: Graph, isTaken: (link: Link) => boolean = () => true) {
  const met: string[] = [];
  const done: string[] = [];
  const against = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const others = [...model.elements.values()].sort(compareOrder).map((element) => element.id);
  for (const start of [...graph.roots, ...others]) {
    if (state.has(start)) continue;
    const stack = [{ id: start, next: 0 }];
    state.set(start, 'open');
    met.push(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = graph.linksDown.get(top.id)?.[top.next++];
      if (!link) {
        state.set(top.id, 'done');
        done.push(top.id);
        stack.pop();
      } else if (!isTaken(link)) continue;
      else if (state.get(link.from) === 'open') against.add(link.id);
      else if (!state.has(link.from)) {
        state.set(link.from, 'open');
        met.push(link.from);
        stack.push({ id: link.from, next: 0 });
      }
    }
  }
  return { met, topological: done.reverse(), against };
}

function withoutEmptyRows(rank: ReadonlyMap<string, number>): Map<string, number> {
  const used = [...new Set(rank.values())].sort((a, b) => a - b);
  const dense = new Map(used.map((value, index) => [value, index]));
  return new Map([...rank].map(([id, value]) => [id, dense.get(value) ?? 0]));
}
