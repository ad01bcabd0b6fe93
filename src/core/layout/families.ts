import { CrossingCounter, type Layers } from './layers.ts';

/** The rows as the tidy arrangement orders them: families in the order of their parents, within a family by a wish. */
export class Families {
  readonly rows: number[][];
  /** For every node the place of the parent below which it stands. */
  readonly home: Int32Array;
  readonly #layers: Layers;
  readonly #place: Int32Array;
  readonly #counter: CrossingCounter;
  readonly #crossings: number[];

  constructor(layers: Layers) {
    this.#layers = layers;
    this.rows = layers.rows.map((row) => [...row]);
    this.home = new Int32Array(layers.up.length);
    this.#place = new Int32Array(layers.up.length);
    this.#counter = new CrossingCounter(layers);
    this.#crossings = layers.rows.map(() => 0);
  }

  /** Orders the rows from one on and counts all crossings; the rows above must stand as the last call left them. */
  arrange(wish: Float64Array, from = 0): number {
    const { rows, home } = this;
    for (let rank = from; rank < rows.length; rank++) {
      const row = rows[rank] ?? [];
      if (rank > 0) for (const node of row) home[node] = this.#homeOf(node, rank);
      row.sort(
        (a, b) => (home[a] ?? 0) - (home[b] ?? 0) || (wish[a] ?? 0) - (wish[b] ?? 0) || a - b,
      );
      for (const [index, node] of row.entries()) this.#place[node] = index;
      const above = rows[rank - 1]?.length ?? 0;
      this.#crossings[rank] = this.#counter.between(row, this.#place, above);
    }
    return this.#crossings.reduce((sum, crossings) => sum + crossings, 0);
  }

  /** All elements as they are arranged now, each after its parent, and what stands left before what stands right. */
  fromLeftToRight(): string[] {
    const { ids } = this.#layers;
    const below = new Map<number, number[]>();
    for (const [rank, row] of this.rows.entries()) {
      for (const node of row) {
        const parent = rank === 0 ? -1 : (this.rows[rank - 1]?.[this.home[node] ?? 0] ?? -1);
        const family = below.get(parent);
        if (family) family.push(node);
        else below.set(parent, [node]);
      }
    }
    const order: string[] = [];
    const waiting = [...(below.get(-1) ?? [])].reverse();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const id = ids[node];
      if (id !== undefined) order.push(id);
      for (const child of [...(below.get(node) ?? [])].reverse()) waiting.push(child);
    }
    return order;
  }

  #homeOf(node: number, rank: number): number {
    const ends = this.#layers.homes[node] ?? [];
    // Without a parent above it stands right of all who have one.
    if (ends.length === 0) return this.rows[rank - 1]?.length ?? 0;
    if (ends.length === 1) return this.#place[ends[0] ?? 0] ?? 0;
    const places = ends.map((end) => this.#place[end] ?? 0).sort((a, b) => a - b);
    return places[(places.length - 1) >> 1] ?? 0;
  }
}
