import type { Point } from '#core/layout/box.ts';
import type { Route } from '#core/layout/route.ts';

/** Into so many straight pieces a curve is cut to measure how far a point is from it. */
const PIECES = 12;

/** The link drawn nearest to a point of the map, of those within reach (in map units). */
export function nearestLink(
  paths: ReadonlyMap<string, Route>,
  at: Point,
  reach: number,
): string | undefined {
  let nearest: string | undefined;
  let least = reach;
  for (const [id, { points, tip }] of paths) {
    const toTip = Math.hypot(tip.x - at.x, tip.y - at.y);
    if (toTip < least) [nearest, least] = [id, toTip];
    for (let from = 0; from + 3 < points.length; from += 3) {
      const distance = toCurve(points, from, at, least);
      if (distance < least) [nearest, least] = [id, distance];
    }
  }
  return nearest;
}

/** How far a point is from one curve of a route; past `limit` any greater number. */
function toCurve(points: readonly Point[], from: number, at: Point, limit: number): number {
  const [a, b, c, d] = [points[from], points[from + 1], points[from + 2], points[from + 3]];
  if (!a || !b || !c || !d) return Number.POSITIVE_INFINITY;
  if (Math.min(a.x, b.x, c.x, d.x) - limit > at.x) return Number.POSITIVE_INFINITY;
  if (Math.max(a.x, b.x, c.x, d.x) + limit < at.x) return Number.POSITIVE_INFINITY;
  if (Math.min(a.y, b.y, c.y, d.y) - limit > at.y) return Number.POSITIVE_INFINITY;
  if (Math.max(a.y, b.y, c.y, d.y) + limit < at.y) return Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let before = a;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const t = piece / PIECES;
    const point = { x: along(a.x, b.x, c.x, d.x, t), y: along(a.y, b.y, c.y, d.y, t) };
    least = Math.min(least, toLine(before, point, at));
    before = point;
  }
  return least;
}

function along(a: number, b: number, c: number, d: number, t: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

function toLine(from: Point, to: Point, at: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / square;
  const clamped = Math.max(0, Math.min(1, t));
  return Math.hypot(from.x + clamped * dx - at.x, from.y + clamped * dy - at.y);
}
