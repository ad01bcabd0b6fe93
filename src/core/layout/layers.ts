import type { Graph } from '../queries/graph.ts';
import type { Ranking } from './ranks.ts';

/** A graph in layers: nodes are numbers; every link goes from one layer to the next, long ones by way of virtual nodes. */
export interface Layers {
  /** The element each node stands for; virtual nodes come after all of these and stand for none. */
  readonly ids: readonly string[];
  /** The nodes above and below each node. */
  readonly up: readonly (readonly number[])[];
  readonly down: readonly (readonly number[])[];
  /** The nodes below which each may stand: its parents in the row above, or else the virtual nodes on the way to others. */
  readonly homes: readonly (readonly number[])[];
  /** The nodes of each layer, real ones in the order in which they are first met. */
  readonly rows: readonly (readonly number[])[];
}

export function layersOf(graph: Graph, { rank, met, against }: Ranking): Layers {
  const nodeOf = new Map(met.map((id, node) => [id, node]));
  const up: number[][] = met.map(() => []);
  const down: number[][] = met.map(() => []);
  const near: number[][] = met.map(() => []);
  const far: number[][] = met.map(() => []);
  const rows: number[][] = [];
  const add = (node: number, row: number) => {
    while (rows.length <= row) rows.push([]);
    rows[row]?.push(node);
  };
  for (const [node, id] of met.entries()) add(node, rank.get(id) ?? 0);
  for (const link of graph.links) {
    const isAgainst = against.has(link.id);
    const [upper, lower] = isAgainst ? [link.from, link.to] : [link.to, link.from];
    const [top, end] = [rank.get(upper) ?? 0, rank.get(lower) ?? 0];
    let above = nodeOf.get(upper);
    const below = nodeOf.get(lower);
    if (above === undefined || below === undefined || top >= end) continue;
    for (let row = top + 1; row < end; row++) {
      const node = up.length;
      up.push([above]);
      down.push([]);
      down[above]?.push(node);
      add(node, row);
      above = node;
    }
    down[above]?.push(below);
    up[below]?.push(above);
    if (!isAgainst) (above < met.length ? near : far)[below]?.push(above);
  }
  const homes = up.map((ends, node) => {
    if (node >= met.length) return ends;
    const parents = near[node] ?? [];
    return parents.length > 0 ? parents : (far[node] ?? []);
  });
  return { ids: met, up, down, homes, rows };
}

/** Counts crossings between neighbouring layers; keeps its memory from one count to the next. */
export class CrossingCounter {
  readonly #up: Layers['up'];
  #tree = new Int32Array(64);

  constructor({ up }: Layers) {
    this.#up = up;
  }

  /**
   * The crossings of the links from one row to the row above it. O(links · log width), by a Fenwick tree.
   * @param place of every node in its row
   */
  between(row: readonly number[], place: ArrayLike<number>, widthAbove: number): number {
    if (this.#tree.length <= widthAbove + 1) this.#tree = new Int32Array(2 * widthAbove + 2);
    const tree = this.#tree.fill(0, 0, widthAbove + 2);
    let [crossings, seen] = [0, 0];
    for (const node of row) {
      const above = this.#up[node] ?? [];
      for (const end of above) {
        let left = 0;
        for (let at = (place[end] ?? 0) + 1; at > 0; at -= at & -at) left += tree[at] ?? 0;
        crossings += seen - left;
      }
      for (const end of above) {
        for (let at = (place[end] ?? 0) + 1; at <= widthAbove; at += at & -at) {
          tree[at] = (tree[at] ?? 0) + 1;
        }
        seen += 1;
      }
    }
    return crossings;
  }
}
