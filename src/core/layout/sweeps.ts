import { CrossingCounter, type Layers } from './layers.ts';

type Rows = number[][];

const SWEEPS = 24;
const EXCHANGES = 2;

/**
 * Rows with few crossings, from some starting order: sweeps down and up that order each row by the weighted medians and
 * by the means of its neighbours in turn, each with passes of exchanges between neighbours; the best of all is kept
 * (Gansner, Koutsofios, North and Vo, *A Technique for Drawing Directed Graphs*, 1993).
 */
export function sweep(layers: Layers, start: readonly (readonly number[])[]): Rows {
  const { up, down } = layers;
  const counter = new CrossingCounter(layers);
  const place = new Int32Array(up.length);
  const rows = start.map((row) => [...row]);
  const settle = (row: readonly number[]) => {
    for (const [index, node] of row.entries()) place[node] = index;
  };
  rows.forEach(settle);
  const count = () =>
    rows.reduce(
      (sum, row, index) => sum + counter.between(row, place, rows[index - 1]?.length ?? 0),
      0,
    );
  let [best, least] = [rows.map((row) => [...row]), count()];
  for (let turn = 0; turn < SWEEPS && least > 0; turn++) {
    const wishOf = turn % 4 < 2 ? median : mean;
    const isDown = turn % 2 === 0;
    for (const row of isDown ? rows : [...rows].reverse()) {
      sortBy(row, (node) => wishOf((isDown ? up : down)[node] ?? [], place));
      settle(row);
    }
    for (let pass = 0; pass < EXCHANGES; pass++) {
      for (const row of rows) exchange(row, layers, place);
    }
    const crossings = count();
    if (crossings < least) [best, least] = [rows.map((row) => [...row]), crossings];
  }
  return best;
}

/** Sorts what has a wish; what has none keeps its place. */
function sortBy(row: number[], wishOf: (node: number) => number | undefined): void {
  const wishes = new Map<number, number>();
  for (const node of row) {
    const wish = wishOf(node);
    if (wish !== undefined) wishes.set(node, wish);
  }
  const sorted = row
    .filter((node) => wishes.has(node))
    .sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
  let next = 0;
  for (const [index, node] of row.entries()) {
    if (wishes.has(node)) row[index] = sorted[next++] ?? node;
  }
}

function median(ends: readonly number[], place: ArrayLike<number>): number | undefined {
  const places = ends.map((end) => place[end] ?? 0).sort((a, b) => a - b);
  const middle = places.length >> 1;
  const [before = 0, after = 0] = [places[middle - 1], places[middle]];
  if (places.length === 0) return undefined;
  if (places.length % 2 === 1) return after;
  const left = before - (places[0] ?? 0);
  const right = (places.at(-1) ?? 0) - after;
  return left + right === 0
    ? (before + after) / 2
    : (before * right + after * left) / (left + right);
}

function mean(ends: readonly number[], place: ArrayLike<number>): number | undefined {
  if (ends.length === 0) return undefined;
  return ends.reduce((sum, end) => sum + (place[end] ?? 0), 0) / ends.length;
}

/** Exchanges neighbours in a row wherever that crosses less. */
function exchange(row: number[], { up, down }: Layers, place: Int32Array): void {
  const crossed = (a: readonly number[] = [], b: readonly number[] = []) => {
    let sum = 0;
    for (const one of a) {
      for (const other of b) {
        sum += Math.sign((place[one] ?? 0) - (place[other] ?? 0));
      }
    }
    return sum;
  };
  for (let index = 1; index < row.length; index++) {
    const [left = 0, right = 0] = [row[index - 1], row[index]];
    if (crossed(up[left], up[right]) + crossed(down[left], down[right]) <= 0) continue;
    row[index - 1] = right;
    row[index] = left;
    place[right] = index - 1;
    place[left] = index;
  }
}
