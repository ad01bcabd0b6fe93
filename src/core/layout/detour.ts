import type { Point } from './box.ts';
import type { Obstacles } from './obstacles.ts';

/** A place where a way may start or end, and how much longer (in px) it may be without being the better one. */
export interface Stop extends Point {
  readonly cost: number;
}

/** Each turn of a way counts as this many px. */
const TURN_COST = 16;
/** What leads straight on is looked at first: a way is found at once, and is at most this many times too long. */
const HASTE = 1.5;
/** How many places are looked at before a way is given up, and how many ways on from each. */
const [MOST_PLACES, MOST_BRANCHES] = [120, 12];

interface Place extends Point {
  /** The least cost of a way to here that is known, and of a way through here, by which the next is chosen. */
  readonly soFar: number;
  readonly atBest: number;
  readonly before: Place | undefined;
  readonly stop: number | undefined;
}

/**
 * A short way around all boxes, by their corners, from one of some starts to one of some ends: its points, and which start
 * and end it took. `undefined` when none is found.
 * @param clearance how near it may come to a box
 */
export function findDetour(
  obstacles: Obstacles,
  starts: readonly Stop[],
  ends: readonly Stop[],
  clearance: number,
): { points: Point[]; start: number; end: number } | undefined {
  const toEnd = (point: Point) => {
    let least = Infinity;
    for (const end of ends) least = Math.min(least, distance(point, end) + end.cost);
    return least;
  };
  const known = new Map<number, number>();
  const open: Place[] = starts.map((start, stop) => ({
    ...{ x: start.x, y: start.y, soFar: start.cost, atBest: start.cost + HASTE * toEnd(start) },
    ...{ before: undefined, stop },
  }));
  let best: { cost: number; place: Place; end: number } | undefined;
  for (let looked = 0; looked < MOST_PLACES; looked++) {
    const place = takeBest(open);
    if (!place || (best && place.atBest >= best.cost)) break;
    const toTry: number[] = [];
    const addCorners = (box: number) => {
      if (toTry.length >= MOST_BRANCHES || toTry.some((key) => key >> 2 === box)) return;
      toTry.push(...outermost(obstacles, box, place));
    };
    ends.forEach((end, index) => {
      const cost = place.soFar + distance(place, end) + end.cost;
      if (best && cost >= best.cost) return;
      const hit = obstacles.onWay(place, end, clearance);
      if (hit < 0) best = { cost, place, end: index };
      else addCorners(hit);
    });
    for (let next = 0; next < toTry.length; next++) {
      const key = toTry[next] as number;
      const corner = cornerAt(obstacles, key, clearance);
      const soFar = place.soFar + distance(place, corner) + TURN_COST;
      if (soFar >= (known.get(key) ?? Infinity)) continue;
      const hit = obstacles.onWay(place, corner, clearance);
      if (hit >= 0) {
        addCorners(hit);
        continue;
      }
      known.set(key, soFar);
      const atBest = soFar + HASTE * toEnd(corner);
      open.push({ x: corner.x, y: corner.y, soFar, atBest, before: place, stop: undefined });
    }
  }
  if (!best) return undefined;
  const end = ends[best.end] as Stop;
  const points: Point[] = [{ x: end.x, y: end.y }];
  let [start, at]: [number, Place | undefined] = [0, best.place];
  for (; at; at = at.before) {
    points.push({ x: at.x, y: at.y });
    start = at.stop ?? 0;
  }
  return { points: points.reverse(), start, end: best.end };
}

function takeBest(open: Place[]): Place | undefined {
  let least = 0;
  for (let index = 1; index < open.length; index++) {
    if ((open[index] as Place).atBest < (open[least] as Place).atBest) least = index;
  }
  const found = open[least];
  const last = open.pop();
  if (last && found !== last) open[least] = last;
  return found;
}

/** The two corners between which a box is seen from a place. */
function outermost({ boxes }: Obstacles, box: number, { x, y }: Point): number[] {
  const { x: left = 0, y: top = 0, width = 0, height = 0 } = boxes[box] ?? {};
  const across = x < left ? -1 : x > left + width ? 1 : 0;
  const along = y < top ? -1 : y > top + height ? 1 : 0;
  const corner = (right: boolean, below: boolean) => box * 4 + (right ? 1 : 0) + (below ? 2 : 0);
  if (across === 0) return [corner(false, along > 0), corner(true, along > 0)];
  if (along === 0) return [corner(across > 0, false), corner(across > 0, true)];
  return [corner(across > 0, along < 0), corner(across < 0, along > 0)];
}

/** The corners of box n are 4n to 4n + 3. */
function cornerAt({ boxes }: Obstacles, key: number, clearance: number): Point {
  const { x = 0, y = 0, width = 0, height = 0 } = boxes[key >> 2] ?? {};
  return {
    x: key & 1 ? x + width + clearance : x - clearance,
    y: key & 2 ? y + height + clearance : y - clearance,
  };
}

function distance(a: Point, b: Point): number {
  // Not Math.hypot, which takes many times as long, and this is most of the work.
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  return Math.sqrt(dx * dx + dy * dy);
}
