import type { Model } from '../model/model.ts';
import { graphOf } from '../queries/graph.ts';
import type { Box, Point } from './box.ts';
import { routeFreely } from './free-routes.ts';
import type { Route } from './route.ts';
import type { Tidy } from './tidy.ts';

const GAP = 24;
/**
 * The furthest (in px) that a card is drawn from the origin. A file may hold any finite number; beyond a million px neither
 * a screen nor a picture shows anything, and sums of what lies further out are no numbers any more.
 */
const FURTHEST = 1_000_000;

/**
 * The free arrangement: cards stand where people put them. A card that nobody placed stands in its tidy place next to
 * the first placed card it contributes to, moved aside until it covers nothing.
 */
export function freeLayout(
  model: Pick<Model, 'elements' | 'links'>,
  tidy: Tidy,
  orientation: 'down' | 'right',
): Tidy {
  const graph = graphOf(model);
  const boxes = new Map<string, Box>();
  const unplaced: string[] = [];
  for (const [id, box] of tidy.boxes) {
    const position = model.elements.get(id)?.position;
    if (position) boxes.set(id, { ...box, ...drawnAt(position) });
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
  const inOrder = new Map([...boxes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const routes = routeFreely(graph.links, inOrder, orientation);
  for (const { id, from, to } of graph.links) {
    const [own, box, route] = [tidy.routes.get(id), boxes.get(from), routes.get(id)];
    if (from === to && own && box) routes.set(id, moved(own, tidy.boxes.get(from), box));
    else if (own?.closesLoop && route) routes.set(id, { ...route, closesLoop: true });
  }
  return { boxes, routes };
}

/** Where a card is drawn that somebody placed. */
export function drawnAt({ x, y }: Point): Point {
  const within = (place: number) => Math.max(-FURTHEST, Math.min(FURTHEST, place));
  return { x: within(x), y: within(y) };
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

function moved(route: Route, then: Box | undefined, now: Box): Route {
  const shift = (point: Point) => ({
    x: point.x + now.x - (then?.x ?? now.x),
    y: point.y + now.y - (then?.y ?? now.y),
  });
  return { ...route, points: route.points.map(shift), tip: shift(route.tip) };
}
