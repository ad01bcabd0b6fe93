import type { Point } from './box.ts';

/** Between lines that turn around one corner, in px, and from the first of them to the last. */
const [GAP, SPREAD] = [7, 28];

/** A corner on a way: the place in the list of ways, and the place on the way. */
interface Turn {
  readonly way: number;
  readonly at: number;
}

/**
 * Ways around cards, those that turn around one corner moved apart: each a little further out than the one before, the
 * way that turns most nearest to the card, so that they don't cross there. Where there is no room, a way keeps to the
 * corner.
 * @param isFree whether a line between two points stays clear of all cards
 */
export function spreadDetours(
  ways: readonly (readonly Point[])[],
  isFree: (from: Point, to: Point) => boolean,
): Point[][] {
  const corners = new Map<string, Turn[]>();
  ways.forEach((points, way) => {
    for (let at = 1; at < points.length - 1; at++) {
      const { x, y } = points[at] as Point;
      const key = `${x} ${y}`;
      const turns = corners.get(key);
      if (turns) turns.push({ way, at });
      else corners.set(key, [{ way, at }]);
    }
  });
  const moved = ways.map((points) => [...points]);
  const turning = ways.map((points) => totalTurn(points));
  const places = new Map<string, Point>();
  for (const turns of corners.values()) {
    if (turns.length === 1) continue;
    turns.sort((a, b) => (turning[b.way] ?? 0) - (turning[a.way] ?? 0));
    const out = outward(turns.map(({ way, at }) => bend(ways[way] ?? [], at)));
    const gap = Math.min(GAP, SPREAD / (turns.length - 1));
    turns.forEach(({ way, at }, lane) => {
      const corner = ways[way]?.[at] as Point;
      const place = { x: corner.x + out.x * gap * lane, y: corner.y + out.y * gap * lane };
      places.set(`${way} ${at}`, place);
    });
  }
  moved.forEach((points, way) => {
    for (let at = 1; at < points.length - 1; at++) {
      const place = places.get(`${way} ${at}`);
      // Cards may stand as far away as numbers go.
      if (!place || !Number.isFinite(place.x + place.y)) continue;
      const [before, after] = [points[at - 1] as Point, points[at + 1] as Point];
      if (isFree(before, place) && isFree(place, after)) points[at] = place;
    }
  });
  return moved;
}

/** Where a way leads away from its corner to both sides: unit vectors, added up. They are longest at the sharpest turn. */
function bend(points: readonly Point[], at: number): Point {
  const [before, corner, after] = points.slice(at - 1, at + 2) as [Point, Point, Point];
  const [a, b] = [unit(corner, before), unit(corner, after)];
  return { x: a.x + b.x, y: a.y + b.y };
}

function totalTurn(points: readonly Point[]): number {
  let sum = 0;
  for (let at = 1; at < points.length - 1; at++) {
    const { x, y } = bend(points, at);
    sum += Math.hypot(x, y);
  }
  return sum;
}

/** The diagonal way from a corner that lines bend around, off the card. */
function outward(bends: readonly Point[]): Point {
  const x = bends.reduce((sum, each) => sum - each.x, 0);
  const y = bends.reduce((sum, each) => sum - each.y, 0);
  return { x: Math.sign(x), y: Math.sign(y) };
}

function unit(from: Point, to: Point): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return length === 0 ? { x: 0, y: 0 } : { x: x / length, y: y / length };
}
