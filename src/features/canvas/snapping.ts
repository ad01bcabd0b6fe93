import type { Box, Point } from '#core/layout/box.ts';

/** A line that shows what a card that is moved stands in line with, in map units. */
export interface AlignGuide {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
}

/** Two distances that are equal, each from one edge to the next. */
export interface GapGuide {
  readonly kind: 'gap';
  readonly from: Point;
  readonly to: Point;
}

export type Guide = AlignGuide | GapGuide;

export interface Snap {
  /** Where the box goes, in map units. */
  readonly at: Point;
  readonly guides: readonly Guide[];
}

/** Cards farther from the moved one than this, in map units, are none of its business. */
const NEAR = 800;
const SAME = 0.5;

type Axis = 'x' | 'y';
type Span = { readonly from: number; readonly to: number };

/**
 * Where a moved box goes so that its edges or its middle are in line with those of a near card, or so that it stands
 * as far from its neighbours as they do from each other; each axis for itself, and only within the tolerance.
 * @param others the boxes that stay where they are
 * @param tolerance in map units
 */
export function snapBox(moved: Box, others: Iterable<Box>, tolerance: number): Snap {
  const near = [...others].filter((box) => isNear(moved, box));
  const x = moved.x + shift(moved, near, 'x', tolerance);
  const y = moved.y + shift(moved, near, 'y', tolerance);
  const snapped = { ...moved, x, y };
  const guides = [
    ...lines(snapped, near, 'x'),
    ...lines(snapped, near, 'y'),
    ...gaps(snapped, near, 'x'),
    ...gaps(snapped, near, 'y'),
  ];
  return { at: { x, y }, guides };
}

function isNear(a: Box, b: Box): boolean {
  return (
    a.x - NEAR < b.x + b.width &&
    b.x < a.x + a.width + NEAR &&
    a.y - NEAR < b.y + b.height &&
    b.y < a.y + a.height + NEAR
  );
}

/** The least shift along an axis that puts the box in line or at an equal distance; 0 when none is within reach. */
function shift(moved: Box, near: readonly Box[], axis: Axis, tolerance: number): number {
  let best = Number.POSITIVE_INFINITY;
  const consider = (by: number): void => {
    if (Math.abs(by) <= tolerance && Math.abs(by) < Math.abs(best)) best = by;
  };
  const own = span(moved, axis);
  for (const box of near) {
    const other = span(box, axis);
    for (const line of edgesOf(other)) for (const mine of edgesOf(own)) consider(line - mine);
    consider(middleOf(other) - middleOf(own));
  }
  for (const from of equalStarts(moved, near, axis)) consider(from - own.from);
  return Number.isFinite(best) ? best : 0;
}

/** Where the box would start to be as far from its neighbours in the row as they are from each other or as each other. */
function equalStarts(moved: Box, near: readonly Box[], axis: Axis): number[] {
  const own = span(moved, axis);
  const { before, after } = neighbours(moved, near, axis);
  const size = own.to - own.from;
  const starts: number[] = [];
  const [last, lastButOne] = [before.at(-1), before.at(-2)];
  const [first, second] = [after[0], after[1]];
  if (last && first && first.from - last.to > size) {
    starts.push((last.to + first.from - size) / 2);
  }
  if (last && lastButOne && last.from > lastButOne.to) {
    starts.push(last.to + (last.from - lastButOne.to));
  }
  if (first && second && second.from > first.to) {
    starts.push(first.from - (second.from - first.to) - size);
  }
  return starts;
}

/** The cards in the row (or column) of a box, before and after it, in order. */
function neighbours(
  moved: Box,
  near: readonly Box[],
  axis: Axis,
): { readonly before: Span[]; readonly after: Span[] } {
  const across = axis === 'x' ? 'y' : 'x';
  const own = span(moved, axis);
  const lane = span(moved, across);
  const middle = (own.from + own.to) / 2;
  const row = near
    .filter((box) => overlap(span(box, across), lane))
    .map((box) => span(box, axis))
    .sort((a, b) => a.from - b.from);
  return {
    before: row.filter(({ from, to }) => (from + to) / 2 < middle),
    after: row.filter(({ from, to }) => (from + to) / 2 >= middle),
  };
}

/** The lines along which a box that stands is in line with others: one each, as long as all it joins. */
function lines(box: Box, near: readonly Box[], axis: Axis): AlignGuide[] {
  const across = axis === 'x' ? 'y' : 'x';
  const found: AlignGuide[] = [];
  const own = span(box, axis);
  const isOn = (at: number, lines: readonly number[]): boolean =>
    lines.some((line) => Math.abs(line - at) < SAME);
  for (const mine of [...edgesOf(own), middleOf(own)]) {
    const isMiddle = mine === middleOf(own);
    const joined = near.filter((other) => {
      const theirs = span(other, axis);
      return isOn(mine, isMiddle ? [middleOf(theirs)] : edgesOf(theirs));
    });
    if (joined.length === 0) continue;
    const ends = [box, ...joined].map((each) => span(each, across));
    const from = Math.min(...ends.map((end) => end.from));
    const to = Math.max(...ends.map((end) => end.to));
    found.push({ kind: 'line', from: pointOf(axis, mine, from), to: pointOf(axis, mine, to) });
  }
  return found;
}

/** The equal distances on both sides of a box, or between it and the next two on one side. */
function gaps(box: Box, near: readonly Box[], axis: Axis): GapGuide[] {
  const own = span(box, axis);
  const across = span(box, axis === 'x' ? 'y' : 'x');
  const middle = (across.from + across.to) / 2;
  const { before, after } = neighbours(box, near, axis);
  const [last, lastButOne] = [before.at(-1), before.at(-2)];
  const [first, second] = [after[0], after[1]];
  const found: GapGuide[] = [];
  const add = (one: Span, other: Span): void => {
    const alike = Math.abs(one.to - one.from - (other.to - other.from)) < 2 * SAME;
    if (one.to - one.from <= 0 || !alike) return;
    for (const { from, to } of [one, other]) {
      const start = pointOf(axis, from, middle);
      const end = pointOf(axis, to, middle);
      const known = found.some(({ from: at }) => at.x === start.x && at.y === start.y);
      if (!known) found.push({ kind: 'gap', from: start, to: end });
    }
  };
  const left = last && { from: last.to, to: own.from };
  const right = first && { from: own.to, to: first.from };
  if (left && right) add(left, right);
  if (left && last && lastButOne) add(left, { from: lastButOne.to, to: last.from });
  if (right && first && second) add(right, { from: first.to, to: second.from });
  return found;
}

function edgesOf({ from, to }: Span): readonly number[] {
  return [from, to];
}

function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

function span(box: Box, axis: Axis): Span {
  return axis === 'x'
    ? { from: box.x, to: box.x + box.width }
    : { from: box.y, to: box.y + box.height };
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function pointOf(axis: Axis, along: number, across: number): Point {
  return axis === 'x' ? { x: along, y: across } : { x: across, y: along };
}
