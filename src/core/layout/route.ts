import { type Box, boxOfPoints, type Point } from './box.ts';
import type { Curve } from './curve.ts';

/** The way of one link, from the card that contributes to the card it contributes to. */
export interface Route {
  /** A chain of cubic Bézier curves: the start, then for each curve two control points and its end. */
  readonly points: readonly Point[];
  /** The tip of the arrow head, and the way it points, as a vector of length 1. */
  readonly tip: Point;
  readonly heading: Point;
  /** Whether it closes a loop: it leads back to where its chain began. */
  readonly closesLoop?: true;
}

/** A route as SVG path data, of M and C only. */
export function routeData({ points }: Pick<Route, 'points'>): string {
  let data = '';
  for (const [index, { x, y }] of points.entries()) {
    data += `${index === 0 ? 'M' : index % 3 === 1 ? 'C' : ' '}${x} ${y}`;
  }
  return data;
}

/** The curves of a route, each beginning where the one before ends. */
export function curvesOf({ points }: Route): Curve[] {
  return Array.from(
    { length: Math.max(0, Math.floor((points.length - 1) / 3)) },
    (_, at) => points.slice(at * 3, at * 3 + 4) as never as Curve,
  );
}

/** The three corners of a route's arrow head. */
export function headCorners(route: Route, length: number, width: number): [Point, Point, Point] {
  const { tip, heading } = route;
  const foot = { x: tip.x - heading.x * length, y: tip.y - heading.y * length };
  const side = { x: (-heading.y * width) / 2, y: (heading.x * width) / 2 };
  return [
    tip,
    { x: foot.x + side.x, y: foot.y + side.y },
    { x: foot.x - side.x, y: foot.y - side.y },
  ];
}

/** A box that holds all of a route: that of its control points. */
export function boxOfRoute({ points, tip }: Route): Box {
  return boxOfPoints([tip, ...points]);
}
