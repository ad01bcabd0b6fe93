import type { Box, Point } from '#core/layout/box.ts';
import { headCorners, type Route, routeData } from '#core/layout/route.ts';
import { THEME } from '#core/scene/theme.ts';

/** Between the tip of an arrow and the card it points at. */
const GAP = 4;
const { headLength, headWidth } = THEME.link;

/** The way of a link whose ends are under way, until the layout finds it a better one: between the edges that face each other. */
export function previewRoute(from: Box, to: Box, orientation: 'down' | 'right'): Route {
  const [a, b] = [middle(from), middle(to)];
  const isUpright = orientation === 'down';
  const way = isUpright ? Math.sign(b.y - a.y) || -1 : Math.sign(b.x - a.x) || -1;
  const heading = isUpright ? { x: 0, y: way } : { x: way, y: 0 };
  const start = shifted(a, heading, half(from, isUpright));
  const tip = shifted(b, heading, -half(to, isUpright) - (to.width > 0 ? GAP : 0));
  const end = shifted(tip, heading, 1 - headLength);
  const bend = (isUpright ? Math.abs(end.y - start.y) : Math.abs(end.x - start.x)) / 2;
  return {
    points: [start, shifted(start, heading, bend), shifted(end, heading, -bend), end],
    tip,
    heading,
  };
}

/** The corners of a route's arrow head, as SVG takes them. */
function headPoints(route: Route): string {
  return headCorners(route, headLength, headWidth)
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

/** A box without a size, for an end that hangs at the pointer. */
export function boxAt({ x, y }: Point): Box {
  return { x, y, width: 0, height: 0 };
}

/** The path of a route and of its head, as SVG takes them. */
export function routeShapes(route: Route): { readonly line: string; readonly head: string } {
  return { line: routeData(route), head: headPoints(route) };
}

function half(box: Box, isUpright: boolean): number {
  return (isUpright ? box.height : box.width) / 2;
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function shifted({ x, y }: Point, heading: Point, by: number): Point {
  return { x: x + heading.x * by, y: y + heading.y * by };
}
