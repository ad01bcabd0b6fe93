import type { Box, Point } from '#core/layout/box.ts';
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

/** A layout on the way from one to another; what is new stands in its place from the start. `t` runs from 0 to 1. */
export function between(from: Layout, to: Layout, t: number): Layout {
  const boxes = new Map(to.boxes);
  for (const [id, box] of to.boxes) {
    const before = from.boxes.get(id);
    if (before && !samePoint(before, box)) boxes.set(id, boxBetween(before, box, t));
  }
  const paths = new Map(to.paths);
  for (const [id, route] of to.paths) {
    const before = from.paths.get(id);
    if (!before || !hasSameShape(before, route) || sameWay(before, route)) continue;
    paths.set(id, routeBetween(before, route, t));
  }
  return { ...to, boxes, paths };
}

/** A box of the size it will have, on the way from where it was. */
export function boxBetween(before: Point, box: Box, t: number): Box {
  return { ...box, ...pointBetween(before, box, t) };
}

/** A route on the way to another of the same shape. */
export function routeBetween(before: Route, route: Route, t: number): Route {
  const points = route.points.map((point, at) =>
    pointBetween(before.points[at] ?? point, point, t),
  );
  return { ...route, points, tip: pointBetween(before.tip, route.tip, t) };
}

function pointBetween(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
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
