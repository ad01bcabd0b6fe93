import type { Link } from '../model/link.ts';
import type { Graph } from '../queries/graph.ts';
import type { Ranking } from './ranks.ts';

/** The chain as trees: each element below one of its parents. */
export interface Forest {
  /** Ids at the top of a tree, from left to right. */
  readonly tops: readonly string[];
  /** The ids below an id, from left to right. */
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/**
 * Chooses for every element the parent it stands below: of those in the nearest row above, the one in the middle, and
 * the left one of two. Nothing but the order of those parents decides, so that no other card changes its family when one
 * is added.
 */
export function plantForest(graph: Graph, ranking: Ranking): Forest {
  const { rank, against } = ranking;
  const below = new Map<string, string[]>();
  const home = new Map<string, string>();
  const rows = rowsOf(ranking);
  const tops = [...(rows[0] ?? [])];
  const late: string[] = [];
  for (const row of rows.slice(1)) {
    const places = new Map<string, number>();
    const placeOf = (id: string) => {
      if (places.size === 0) {
        for (const [index, placed] of fromLeftToRight({
          tops: [...tops, ...late],
          below,
        }).entries())
          places.set(placed, index);
      }
      return places.get(id) ?? 0;
    };
    const grown = new Set<string>();
    for (const id of row) {
      const parents = nearestParents(id);
      if (parents.length > 1) parents.sort((a, b) => placeOf(a) - placeOf(b));
      const parent = parents[(parents.length - 1) >> 1];
      if (parent === undefined) continue;
      home.set(id, parent);
      grown.add(parent);
    }
    for (const parent of grown) {
      const children = (graph.linksDown.get(parent) ?? []).map((link) => link.from);
      const family = children.filter((child) => home.get(child) === parent);
      const before = below.get(parent) ?? [];
      for (const [index, id] of before.entries()) {
        // A root that stands among them keeps its place beside its neighbour.
        if (!family.includes(id)) family.splice(family.indexOf(before[index - 1] ?? '') + 1, 0, id);
      }
      below.set(parent, family);
    }
    for (const id of row) if (!home.has(id)) placeLate(id);
  }
  return { tops: [...tops, ...late], below };

  function nearestParents(id: string): string[] {
    const own = rank.get(id) ?? 0;
    const above = (graph.linksUp.get(id) ?? []).filter((link) => isAbove(link, own));
    const nearest = above.reduce((most, { to }) => Math.max(most, rank.get(to) ?? 0), 0);
    return above.map((link) => link.to).filter((to) => rank.get(to) === nearest);
  }

  function isAbove(link: Link, own: number): boolean {
    return !against.has(link.id) && (rank.get(link.to) ?? 0) < own;
  }

  /** A root below the top row stands beside the other parent of its first child that has one. */
  function placeLate(id: string): void {
    for (const link of graph.linksDown.get(id) ?? []) {
      const beside = (graph.linksUp.get(link.from) ?? []).find(
        (up) => up.to !== id && rank.get(up.to) === rank.get(id) && home.has(up.to),
      )?.to;
      const parent = beside === undefined ? undefined : home.get(beside);
      const siblings = parent === undefined ? undefined : below.get(parent);
      if (beside === undefined || parent === undefined || !siblings) continue;
      siblings.splice(siblings.indexOf(beside) + 1, 0, id);
      home.set(id, parent);
      return;
    }
    late.push(id);
  }
}

/** All ids of a forest, each before those below it, and what stands left before what stands right. */
export function fromLeftToRight({ tops, below }: Forest): string[] {
  const found: string[] = [];
  const waiting = [...tops].reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    found.push(id);
    for (const child of [...(below.get(id) ?? [])].reverse()) waiting.push(child);
  }
  return found;
}

function rowsOf({ rank, met }: Ranking): string[][] {
  const rows: string[][] = [];
  for (const id of met) {
    const depth = rank.get(id) ?? 0;
    while (rows.length <= depth) rows.push([]);
    rows[depth]?.push(id);
  }
  return rows;
}
