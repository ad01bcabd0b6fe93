import type { Graph } from '../queries/graph.ts';
import { Families } from './families.ts';
import { fromLeftToRight, plantForest } from './forest.ts';
import { type Layers, layersOf } from './layers.ts';
import type { Ranking } from './ranks.ts';
import { sweep } from './sweeps.ts';

type Rows = readonly (readonly number[])[];

/** How much is tried at most, in nodes and links looked at: a fraction of a second. */
const EFFORT = 3_000_000;
const PASSES = 12;
/** So many passes go on without any gain: an exchange that crosses as often may open the way to a better one. */
const PATIENCE = 4;
/** How far an element moves among its brothers and sisters in one try. */
const REACH = 4;
/** How many of the starting orders are followed to the end. */
const PROMISING = 2;

/**
 * Orders of all elements, from left to right, for which the links cross little when every element stands below the middle
 * one of its parents and families stay together, the most promising first.
 */
export function untangledOrders(graph: Graph, ranking: Ranking): string[][] {
  const layers = layersOf(graph, ranking);
  const families = new Families(layers);
  // Orders that cross as often are as good as the same. The mirror image of one is another: of two parents in the middle
  // a card stands below the left one.
  const swept = new Map<number, { rows: Rows; crossings: number }>();
  for (const start of startsOf(layers, graph, ranking)) {
    const rows = sweep(layers, start);
    for (const turned of [rows, rows.map((row) => [...row].reverse())]) {
      const crossings = families.arrange(wishesOf(turned, layers));
      swept.set(crossings, { rows: turned, crossings });
    }
  }
  return [...swept.values()]
    .sort((a, b) => a.crossings - b.crossings)
    .slice(0, PROMISING)
    .map(({ rows }) => {
      const wish = wishesOf(rows, layers);
      return { wish, crossings: improve(families, layers, wish) };
    })
    .sort((a, b) => a.crossings - b.crossings)
    .map(({ wish }) => {
      families.arrange(wish);
      return families.fromLeftToRight();
    });
}

function wishesOf(rows: Rows, { up }: Layers): Float64Array {
  const wish = new Float64Array(up.length);
  for (const row of rows) {
    for (const [index, node] of row.entries()) wish[node] = index / row.length;
  }
  return wish;
}

/** Starting orders: as it is drawn, as the team lists it, the other way round, and from the actions up. */
function startsOf(layers: Layers, graph: Graph, ranking: Ranking): number[][][] {
  const { ids, up, down, rows } = layers;
  const nodeOf = new Map(ids.map((id, node) => [id, node]));
  const drawn = fromLeftToRight(plantForest(graph, ranking)).map((id) => nodeOf.get(id) ?? 0);
  const nodes = rows.flat();
  const backwards = (list: readonly number[] = []) => [...list].reverse();
  const walked = (
    from: readonly number[],
    next: (node: number) => readonly number[],
  ): number[][] => {
    const rank = new Int32Array(up.length);
    for (const [index, row] of rows.entries()) for (const node of row) rank[node] = index;
    const met = new Set<number>();
    const order: number[][] = rows.map(() => []);
    for (const start of from) {
      const waiting = [start];
      for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (met.has(node)) continue;
        met.add(node);
        order[rank[node] ?? 0]?.push(node);
        for (const other of backwards(next(node))) if (!met.has(other)) waiting.push(other);
      }
    }
    return order;
  };
  return [
    walked([...drawn, ...nodes], () => []),
    walked(nodes, (node) => down[node] ?? []),
    walked([...backwards(rows[0]), ...nodes], (node) => backwards(down[node])),
    walked(backwards(nodes), (node) => [...(up[node] ?? []), ...(down[node] ?? [])]),
  ];
}

/** Exchanges elements of one family wherever the whole crosses no more than before, changing their wishes; gives the crossings left. */
function improve(families: Families, { up, rows }: Layers, wish: Float64Array): number {
  const size = up.reduce((sum, ends) => sum + 1 + ends.length, 0);
  let tries = Math.floor(EFFORT / size);
  let least = families.arrange(wish);
  for (let pass = 0; pass < PASSES; pass++) {
    const before = least;
    for (const rank of rows.keys()) {
      families.arrange(wish);
      const row = [...(families.rows[rank] ?? [])];
      const homes = row.map((node) => families.home[node] ?? 0);
      for (let at = 0; at < row.length; at++) {
        const end = Math.min(row.length, at + 1 + REACH);
        for (let other = at + 1; other < end && homes[other] === homes[at]; other++) {
          if (tries-- <= 0) return least;
          const [a = 0, b = 0] = [row[at], row[other]];
          swap(wish, a, b);
          const crossings = families.arrange(wish, rank);
          if (crossings <= least) {
            least = crossings;
            row[at] = b;
            row[other] = a;
          } else swap(wish, a, b);
        }
      }
    }
    if (least === before && pass + 1 >= PATIENCE) break;
  }
  return least;
}

function swap(values: Float64Array, a: number, b: number): void {
  [values[a], values[b]] = [values[b] ?? 0, values[a] ?? 0];
}
