import type { Model } from '../model/model.ts';
import { graphOf } from '../queries/graph.ts';
import type { Box, Point } from './box.ts';
import type { Route } from './route.ts';
import { HEAD_LENGTH, TIP_GAP } from './spacing.ts';
import type { Tidy } from './tidy.ts';

const GAP = 24;

/**
 * The free arrangement: cards stand where people put them. A card that nobody placed stands in its tidy place next to
 * the first placed card it contributes to, moved aside until it covers nothing.
 */
export function freeLayout(model: Model, tidy: Tidy): Tidy {
  const graph = graphOf(model);
  const boxes = new Map<string, Box>();
  const unplaced: string[] = [];
  for (const [id, box] of tidy.boxes) {
    const position = model.elements.get(id)?.position;
    if (position) boxes.set(id, { ...box, x: position.x, y: position.y });
    else unplaced.push(id);
  }
  const byRow = (a: string, b: string) => {
    const [one, other] = [tidy.boxes.get(a), tidy.boxes.get(b)];
    if (!one || !other) return 0;
    return one.y - other.y || one.x - other.x || (a < b ? -1 : 1);
  };
  for (const id of unplaced.sort(byRow)) {
    const home = tidy.boxes.get(id);
    if (!home) continue;
    const parent = (graph.linksUp.get(id) ?? []).find((link) => boxes.has(link.to))?.to;
    const [then, now] = [parent && tidy.boxes.get(parent), parent && boxes.get(parent)];
    const wish =
      then && now ? { ...home, x: home.x + now.x - then.x, y: home.y + now.y - then.y } : home;
    boxes.set(id, moveAside(wish, [...boxes.values()]));
  }
  const routes = new Map<string, Route>();
  for (const link of graph.links) {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
    const own = tidy.routes.get(link.id);
    if (!from || !to) continue;
    if (link.from !== link.to) routes.set(link.id, directRoute(from, to));
    else if (own) routes.set(link.id, moved(own, tidy.boxes.get(link.from), from));
  }
  return { boxes, routes };
}

function moveAside(wish: Box, taken: readonly Box[]): Box {
  let box = wish;
  const isInTheWay = (other: Box) =>
    box.x < other.x + other.width + GAP &&
    other.x < box.x + box.width + GAP &&
    box.y < other.y + other.height &&
    other.y < box.y + box.height;
  for (let other = taken.find(isInTheWay); other; other = taken.find(isInTheWay)) {
    box = { ...box, x: other.x + other.width + GAP };
  }
  return box;
}

/** A curve between the edges that face each other. */
function directRoute(from: Box, to: Box): Route {
  const [a, b] = [middle(from), middle(to)];
  const gapDown = Math.max(from.y - (to.y + to.height), to.y - (from.y + from.height));
  const gapAcross = Math.max(from.x - (to.x + to.width), to.x - (from.x + from.width));
  const isUpright = gapDown >= gapAcross;
  const way = isUpright ? Math.sign(b.y - a.y) || -1 : Math.sign(b.x - a.x) || -1;
  const heading = isUpright ? { x: 0, y: way } : { x: way, y: 0 };
  const edge = (box: Box, side: number): Point => {
    const { x, y } = middle(box);
    return isUpright ? { x, y: y + (side * box.height) / 2 } : { x: x + (side * box.width) / 2, y };
  };
  const start = edge(from, way);
  const target = edge(to, -way);
  const back = (point: Point, distance: number) => ({
    x: point.x - heading.x * distance,
    y: point.y - heading.y * distance,
  });
  const tip = back(target, TIP_GAP);
  const end = back(tip, HEAD_LENGTH - 1);
  const length = isUpright ? Math.abs(end.y - start.y) : Math.abs(end.x - start.x);
  return { points: [start, back(start, -length / 2), back(end, length / 2), end], tip, heading };
}

function moved(route: Route, then: Box | undefined, now: Box): Route {
  const shift = (point: Point) => ({
    x: point.x + now.x - (then?.x ?? now.x),
    y: point.y + now.y - (then?.y ?? now.y),
  });
  return { ...route, points: route.points.map(shift), tip: shift(route.tip) };
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
