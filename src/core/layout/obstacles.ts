import type { Box, Point } from './box.ts';

/** The largest clearance that may be asked for. */
const MOST_CLEARANCE = 16;
/** How many columns and rows of cells there are, in square roots of the number of boxes. */
const CROWD = 1.5;
/** A curve of less than this (in px, across and along) has few boxes around it. */
const SHORT = 500;
const NOTHING: readonly number[] = [];

/**
 * Where lines may not pass: the boxes of all cards. They are known by cells, so that a way is compared with few. Where the
 * cells begin follows from where the boxes do: their number depends on that of the boxes alone, however far apart they
 * stand.
 */
export class Obstacles {
  readonly boxes: readonly Box[];
  readonly #sides: Float64Array;
  /** Where every column but the first begins, and every row. */
  readonly #columns: Float64Array;
  readonly #rows: Float64Array;
  readonly #cells: number[][];

  constructor(boxes: readonly Box[]) {
    this.boxes = boxes;
    this.#sides = new Float64Array(boxes.length * 4);
    this.#columns = startsOf(boxes.map(({ x }) => x - MOST_CLEARANCE));
    this.#rows = startsOf(boxes.map(({ y }) => y - MOST_CLEARANCE));
    const perRow = this.#columns.length + 1;
    this.#cells = Array.from({ length: perRow * (this.#rows.length + 1) }, () => []);
    boxes.forEach(({ x, y, width, height }, index) => {
      this.#sides.set([x, y, x + width, y + height], index * 4);
      const left = cellOf(this.#columns, x - MOST_CLEARANCE);
      const right = cellOf(this.#columns, x + width + MOST_CLEARANCE);
      const top = cellOf(this.#rows, y - MOST_CLEARANCE);
      const bottom = cellOf(this.#rows, y + height + MOST_CLEARANCE);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          this.#cells[row * perRow + column]?.push(index);
        }
      }
    });
  }

  /**
   * A box on the straight way between two points, one of the first, by its index; -1 when it is free.
   * @param clearance how near the way may come to a box
   */
  onWay(from: Point, to: Point, clearance: number, leftOut: readonly number[] = NOTHING): number {
    const reach = clearance - 0.01;
    const [columns, rows] = [this.#columns, this.#rows];
    const perRow = columns.length + 1;
    let [column, row] = [cellOf(columns, from.x), cellOf(rows, from.y)];
    const [lastColumn, lastRow] = [cellOf(columns, to.x), cellOf(rows, to.y)];
    const [stepX, stepY] = [lastColumn > column ? 1 : -1, lastRow > row ? 1 : -1];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    // When, as a part of the way, the next column and the next row begin.
    const edge = (starts: Float64Array, cell: number, step: number) =>
      starts[step > 0 ? cell : cell - 1] ?? 0;
    for (;;) {
      const near = this.#cells[row * perRow + column] ?? NOTHING;
      const found = this.#hitAmong(near, from, dx, dy, reach, leftOut);
      if (found >= 0) return found;
      const [doneX, doneY] = [column === lastColumn, row === lastRow];
      if (doneX && doneY) return -1;
      const nextX = doneX ? Infinity : (edge(columns, column, stepX) - from.x) / dx;
      const nextY = doneY ? Infinity : (edge(rows, row, stepY) - from.y) / dy;
      if (doneY || (!doneX && nextX < nextY)) column += stepX;
      else row += stepY;
    }
  }

  #hitAmong(
    near: readonly number[],
    { x, y }: Point,
    dx: number,
    dy: number,
    reach: number,
    leftOut: readonly number[],
  ): number {
    const sides = this.#sides;
    let [found, nearest] = [-1, Infinity];
    for (const index of near) {
      const at = index * 4;
      let [start, end] = [0, 1];
      let from = (sides[at] as number) - reach - x;
      let to = (sides[at + 2] as number) + reach - x;
      if (dx === 0) {
        if (from >= 0 || to <= 0) continue;
      } else {
        start = Math.max(start, (dx > 0 ? from : to) / dx);
        end = Math.min(end, (dx > 0 ? to : from) / dx);
        if (start >= end) continue;
      }
      from = (sides[at + 1] as number) - reach - y;
      to = (sides[at + 3] as number) + reach - y;
      if (dy === 0) {
        if (from >= 0 || to <= 0) continue;
      } else {
        start = Math.max(start, (dy > 0 ? from : to) / dy);
        end = Math.min(end, (dy > 0 ? to : from) / dy);
        if (start >= end) continue;
      }
      if (start >= nearest || leftOut.includes(index)) continue;
      [found, nearest] = [index, start];
    }
    return found;
  }

  /** Whether the curve of four Bézier points stays clear of all boxes but those left out. */
  isCurveFree(
    [a, b, c, d]: readonly [Point, Point, Point, Point],
    clearance: number,
    leftOut?: readonly number[],
  ): boolean {
    const length = Math.abs(d.x - a.x) + Math.abs(d.y - a.y);
    // Around a long curve there are too many boxes to compare each piece of it with all of them.
    const near = length < SHORT ? this.#nearCurve([a, b, c, d], clearance, leftOut) : undefined;
    if (near?.length === 0) return true;
    const steps = Math.ceil(Math.max(6, Math.min(48, length / 24)));
    let last = a;
    for (let step = 1; step <= steps; step++) {
      const point = bezier(a, b, c, d, step / steps);
      const [dx, dy] = [point.x - last.x, point.y - last.y];
      const hit = near
        ? this.#hitAmong(near, last, dx, dy, clearance - 0.01, NOTHING)
        : this.onWay(last, point, clearance, leftOut);
      if (hit >= 0) return false;
      last = point;
    }
    return true;
  }

  /** The boxes near the box around the points of a curve, outside of which it never comes. */
  #nearCurve(
    points: readonly Point[],
    clearance: number,
    leftOut: readonly number[] = NOTHING,
  ): readonly number[] {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { x, y } of points) {
      left = Math.min(left, x - clearance);
      top = Math.min(top, y - clearance);
      right = Math.max(right, x + clearance);
      bottom = Math.max(bottom, y + clearance);
    }
    const [columns, rows, sides] = [this.#columns, this.#rows, this.#sides];
    const [firstColumn, lastColumn] = [cellOf(columns, left), cellOf(columns, right)];
    const [firstRow, lastRow] = [cellOf(rows, top), cellOf(rows, bottom)];
    const found: number[] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        for (const index of this.#cells[row * (columns.length + 1) + column] ?? NOTHING) {
          const at = index * 4;
          const isNear =
            (sides[at] as number) < right &&
            (sides[at + 1] as number) < bottom &&
            (sides[at + 2] as number) > left &&
            (sides[at + 3] as number) > top;
          if (isNear && !leftOut.includes(index) && !found.includes(index)) found.push(index);
        }
      }
    }
    return found;
  }
}

/** Where cells begin so that about as many boxes begin in each. */
function startsOf(edges: readonly number[]): Float64Array {
  const inOrder = Float64Array.from(edges).sort();
  const count = Math.floor(Math.sqrt(edges.length) * CROWD);
  const starts: number[] = [];
  for (let cell = 1; cell < count; cell++) {
    const start = inOrder[Math.floor((cell * edges.length) / count)] ?? 0;
    if (start > (starts.at(-1) ?? -Infinity)) starts.push(start);
  }
  return Float64Array.from(starts);
}

/** In which cell a place lies: how many begin at it or before. */
function cellOf(starts: Float64Array, place: number): number {
  let [least, most] = [0, starts.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((starts[middle] as number) <= place) least = middle + 1;
    else most = middle;
  }
  return least;
}

function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const [one, two, three, four] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3];
  return {
    x: one * a.x + two * b.x + three * c.x + four * d.x,
    y: one * a.y + two * b.y + three * c.y + four * d.y,
  };
}
