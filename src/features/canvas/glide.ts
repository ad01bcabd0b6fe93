import type { Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { Route } from '#core/layout/route.ts';

/** How long cards take to their new places, in milliseconds. */
export const GLIDE_MS = 240;

/** Slow at the end: cards settle. `t` and the result run from 0 to 1. */
export function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}

/** Whether any card that stands in both layouts has moved. */
export function hasMoved(from: Layout, to: Layout): boolean {
  for (const [id, box] of to.boxes) {
    const before = from.boxes.get(id);
    if (before && (before.x !== box.x || before.y !== box.y)) return true;
  }
  return false;
}

/**
 * The layout that a glide sets out from: every card and link of `to`, those that are known where `from` has them. A
 * route that still has its shape is the same object, and need not be drawn anew.
 */
export function setOut(from: Layout, to: Layout): Layout {
  const boxes = new Map(to.boxes);
  for (const [id, box] of to.boxes) {
    const before = from.boxes.get(id);
    if (before) boxes.set(id, { ...box, x: before.x, y: before.y });
  }
  const paths = new Map(to.paths);
  for (const [id, route] of to.paths) {
    const before = from.paths.get(id);
    if (before && hasSameShape(before, route)) paths.set(id, before);
  }
  return { ...to, boxes, paths };
}

/** A layout on the way from one to another; what is new stands in its place from the start. */
export function between(from: Layout, to: Layout, t: number): Layout {
  const mix = (a: number, b: number): number => a + (b - a) * t;
  const mixPoints = (a: Point, b: Point): Point => ({ x: mix(a.x, b.x), y: mix(a.y, b.y) });
  const boxes = new Map(to.boxes);
  for (const [id, box] of to.boxes) {
    const before = from.boxes.get(id);
    if (before && !samePoint(before, box)) boxes.set(id, { ...box, ...mixPoints(before, box) });
  }
  const paths = new Map(to.paths);
  for (const [id, route] of to.paths) {
    const before = from.paths.get(id);
    if (!before || !hasSameShape(before, route) || sameWay(before, route)) continue;
    const points = route.points.map((point, at) => mixPoints(before.points[at] ?? point, point));
    paths.set(id, { ...route, points, tip: mixPoints(before.tip, route.tip) });
  }
  return { ...to, boxes, paths };
}

/** Whether one route can become the other by moving its points. */
export function hasSameShape(a: Route, b: Route): boolean {
  return a.points.length === b.points.length && a.closesLoop === b.closesLoop;
}

function sameWay(a: Route, b: Route): boolean {
  return (
    a === b ||
    (samePoint(a.tip, b.tip) &&
      a.points.every((point, at) => samePoint(point, b.points[at] ?? point)))
  );
}

/** Whether two points, or the corners of two boxes, are the same. */
export function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}
