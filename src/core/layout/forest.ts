import type { Graph } from '../queries/graph.ts';
import type { Ranking } from './ranks.ts';

/** The chain as trees: each element below one of its parents in the row above. */
export interface Forest {
  /** Ids at the top of a tree, from left to right. */
  readonly tops: readonly string[];
  /** The ids below an id, from left to right. */
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/**
 * Chooses for every element the parent it stands below: of those in the row above, the one in the middle. Nothing but
 * the order of those parents decides, so that no other card changes its family when one is added.
 */
export function plantForest(graph: Graph, ranking: Ranking): Forest {
  const { rank, against, met } = ranking;
  const below = new Map<string, string[]>();
  const home = new Map<string, string>();
  const tops = met.filter((id) => rank.get(id) === 0);
  const rows = rowsOf(ranking);
  const late: string[] = [];
  let row: readonly string[] = tops;
  for (let depth = 1; depth < rows.length; depth++) {
    const family = (id: string) =>
      (graph.linksDown.get(id) ?? [])
        .filter((link) => !against.has(link.id) && rank.get(link.from) === depth)
        .map((link) => link.from);
    const families = row.map(family);
    const homes = chooseHomes(families);
    row.forEach((id, index) => {
      const own = (families[index] ?? []).filter((child) => homes.get(child) === index);
      if (own.length > 0) below.set(id, own);
      for (const child of own) home.set(child, id);
    });
    for (const id of rows[depth] ?? []) {
      if (!home.has(id)) placeLate(id);
    }
    row = row
      .flatMap((id) => below.get(id) ?? [])
      .concat(late.filter((id) => rank.get(id) === depth));
  }
  return { tops: [...tops, ...late], below };

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

function rowsOf({ rank, met }: Ranking): string[][] {
  const rows: string[][] = [];
  for (const id of met) {
    const depth = rank.get(id) ?? 0;
    while (rows.length <= depth) rows.push([]);
    rows[depth]?.push(id);
  }
  return rows;
}

/** For each child the index of the parent it stands below: the one in the middle of its parents, the left one of two. */
function chooseHomes(families: readonly (readonly string[])[]): Map<string, number> {
  const parents = new Map<string, number[]>();
  families.forEach((family, index) => {
    for (const child of family) {
      const list = parents.get(child);
      if (list) list.push(index);
      else parents.set(child, [index]);
    }
  });
  return new Map([...parents].map(([child, list]) => [child, list[(list.length - 1) >> 1] ?? 0]));
}
