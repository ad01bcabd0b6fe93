import { type Box, boxOfPoints, type Point } from './box.ts';

/** A cubic Bézier curve: its start, two control points and its end. */
export type Curve = readonly [Point, Point, Point, Point];

/** A stretch is at most so long, or so thin that its box holds little else, in px at 100 %. */
const LONGEST = 512;
const THIN = 16;
/**
 * What bends less than a px is painted as if it were straight, which shows where stretches meet, unless it bends so
 * little that nobody can see it.
 */
const BENT = 1;
const STRAIGHT = 0.1;
/** A file may place cards at any distance; a curve has a thousand stretches at most. */
const MOST_HALVINGS = 10;

/** A box that holds all of a curve: that of its control points. */
export function boxOfCurve(curve: Curve): Box {
  return boxOfPoints(curve);
}

/**
 * The same curve in stretches, each with a small box or a thin one: a link may run across a map a hundred windows wide,
 * and only what is near has to be drawn. It is halved again and again (de Casteljau's algorithm).
 */
export function stretchesOf(curve: Curve): Curve[] {
  return isNear(curve) ? [curve] : halved(curve, MOST_HALVINGS);
}

function halved(curve: Curve, halvings: number): Curve[] {
  return halvesOf(curve).flatMap((half) => {
    const bend = bendOf(half);
    const isSmooth = bend <= STRAIGHT || bend >= BENT;
    return halvings === 1 || (isNear(half) && isSmooth) ? [half] : halved(half, halvings - 1);
  });
}

function isNear(curve: Curve): boolean {
  const { width, height } = boxOfCurve(curve);
  return Math.max(width, height) <= LONGEST || Math.min(width, height) <= THIN;
}

/** How far its control points are from the straight line between its ends. */
function bendOf([start, b, c, end]: Curve): number {
  const [x, y] = [end.x - start.x, end.y - start.y];
  const away = (point: Point): number =>
    Math.abs((point.x - start.x) * y - (point.y - start.y) * x);
  return Math.max(away(b), away(c)) / (Math.hypot(x, y) || 1);
}

function halvesOf([a, b, c, d]: Curve): [Curve, Curve] {
  const [ab, bc, cd] = [middle(a, b), middle(b, c), middle(c, d)];
  const [abc, bcd] = [middle(ab, bc), middle(bc, cd)];
  const half = middle(abc, bcd);
  return [
    [a, ab, abc, half],
    [half, bcd, cd, d],
  ];
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
