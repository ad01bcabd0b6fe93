import { type Box, boxAround, type Point } from './box.ts';

/** A cubic Bézier curve: its start, two control points and its end. */
export type Curve = readonly [Point, Point, Point, Point];

/** A stretch is at most so long, or so thin that its box holds little else, in px at 100 %. */
const LONGEST = 512;
const THIN = 16;

/** A box that holds all of a curve: that of its control points. */
export function boxOfCurve(curve: Curve): Box {
  return boxAround(curve.map((point) => ({ ...point, width: 0, height: 0 })));
}

/**
 * The same curve in stretches, each with a small box or a thin one: a link may run across a map a hundred windows wide,
 * and only what is near has to be drawn. It is halved again and again (de Casteljau's algorithm).
 */
export function stretchesOf(curve: Curve): Curve[] {
  const { width, height } = boxOfCurve(curve);
  if (Math.max(width, height) <= LONGEST || Math.min(width, height) <= THIN) return [curve];
  const [a, b, c, d] = curve;
  const [ab, bc, cd] = [middle(a, b), middle(b, c), middle(c, d)];
  const [abc, bcd] = [middle(ab, bc), middle(bc, cd)];
  const half = middle(abc, bcd);
  return [...stretchesOf([a, ab, abc, half]), ...stretchesOf([half, bcd, cd, d])];
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
