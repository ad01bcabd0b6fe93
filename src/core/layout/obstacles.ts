import type { Box, Point } from './box.ts';

/** Cells of this size (in px) each know the boxes near them, so that a way is compared with few. */
const CELL = 240;
/** The largest clearance that may be asked for. */
export const MOST_CLEARANCE = 16;
const NOTHING: readonly number[] = [];

/** Where lines may not pass: the boxes of all cards. */
export class Obstacles {
  readonly boxes: readonly Box[];
  readonly #sides: Float64Array;
  readonly #cells = new Map<number, number[]>();

  constructor(boxes: readonly Box[]) {
    this.boxes = boxes;
    this.#sides = new Float64Array(boxes.length * 4);
    boxes.forEach(({ x, y, width, height }, index) => {
      this.#sides.set([x, y, x + width, y + height], index * 4);
      const [left, right] = [cellOf(x - MOST_CLEARANCE), cellOf(x + width + MOST_CLEARANCE)];
      const [top, bottom] = [cellOf(y - MOST_CLEARANCE), cellOf(y + height + MOST_CLEARANCE)];
      for (let column = left; column <= right; column++) {
        for (let row = top; row <= bottom; row++) {
          const cell = this.#cells.get(keyOf(column, row));
          if (cell) cell.push(index);
          else this.#cells.set(keyOf(column, row), [index]);
        }
      }
    });
  }

  /**
   * A box on the straight way between two points, one of the first, by its index; -1 when it is free. O(length).
   * @param clearance how near the way may come to a box
   */
  onWay(from: Point, to: Point, clearance: number, leftOut: readonly number[] = NOTHING): number {
    const reach = clearance - 0.01;
    let [column, row] = [cellOf(from.x), cellOf(from.y)];
    const [lastColumn, lastRow] = [cellOf(to.x), cellOf(to.y)];
    const [stepX, stepY] = [lastColumn > column ? 1 : -1, lastRow > row ? 1 : -1];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    // When, as a part of the way, the next column and the next row begin.
    const edge = (cell: number, step: number) => (step > 0 ? cell + 1 : cell) * CELL;
    for (;;) {
      const found = this.#hitIn(keyOf(column, row), from, dx, dy, reach, leftOut);
      if (found >= 0) return found;
      const [doneX, doneY] = [column === lastColumn, row === lastRow];
      if (doneX && doneY) return -1;
      const nextX = doneX ? Infinity : (edge(column, stepX) - from.x) / dx;
      const nextY = doneY ? Infinity : (edge(row, stepY) - from.y) / dy;
      if (nextX < nextY) column += stepX;
      else row += stepY;
    }
  }

  #hitIn(
    cell: number,
    { x, y }: Point,
    dx: number,
    dy: number,
    reach: number,
    leftOut: readonly number[],
  ): number {
    const sides = this.#sides;
    let [found, nearest] = [-1, Infinity];
    for (const index of this.#cells.get(cell) ?? NOTHING) {
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
    const steps = Math.ceil(Math.max(6, Math.min(48, length / 24)));
    let last = a;
    for (let step = 1; step <= steps; step++) {
      const point = bezier(a, b, c, d, step / steps);
      if (this.onWay(last, point, clearance, leftOut) >= 0) return false;
      last = point;
    }
    return true;
  }
}

function cellOf(place: number): number {
  return Math.floor(place / CELL);
}

/** One number for a cell; far apart, two cells may share one, which costs time but changes nothing. */
function keyOf(column: number, row: number): number {
  return column * 65_536 + row;
}

function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const [one, two, three, four] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3];
  return {
    x: one * a.x + two * b.x + three * c.x + four * d.x,
    y: one * a.y + two * b.y + three * c.y + four * d.y,
  };
}
