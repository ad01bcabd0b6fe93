import { rememberChanges } from '../model/changed-ids.ts';
import type { Element } from '../model/element.ts';
import type { Link } from '../model/link.ts';
import { type Graph, graphOf } from '../queries/graph.ts';
import { type Box, boxAround, type Point, type Size } from './box.ts';
import type { Chain } from './chain.ts';
import { drawnAt } from './free.ts';
import { DEFAULT_SIZE, type Layout } from './layout.ts';
import type { LayoutChange } from './layout-feed.ts';
import type { Route } from './route.ts';
import { HEAD_LENGTH, SPACING, TIP_GAP } from './spacing.ts';

/** Between cards that aren't brothers and sisters, at least, in px. */
const CLEARANCE = 8;
/** A link that starts or ends this far from its card, in px, is one that led elsewhere. */
const NEAR = 12;
const NONE: readonly Link[] = [];

/**
 * Where everything stands until the layout of a large model is worked out: what stood stays, what is new stands about
 * where it will, over no other card where that can easily be, and its links run straight. O(what changed), but for two
 * copied tables, and for each new card a look at all others.
 * @param before the layout of a moment ago
 * @param change what has changed since
 */
export function provisionalLayout(
  before: Layout,
  model: Chain,
  sizes: ReadonlyMap<string, Size>,
  change: LayoutChange,
): Layout {
  const graph = graphOf(model);
  const boxes = new Map(before.boxes);
  const fresh: Box[] = [];
  const moved = new Set(change.goneElements);
  const toRoute = new Set<string>(change.links.map(({ id }) => id));
  const seat = (id: string, box: Box): void => {
    boxes.set(id, box);
    fresh.push(box);
    moved.add(id);
    for (const link of graph.linksUp.get(id) ?? NONE) toRoute.add(link.id);
    for (const link of graph.linksDown.get(id) ?? NONE) toRoute.add(link.id);
  };
  for (const id of change.goneElements) boxes.delete(id);
  // Another tab may have tied a link to a card that has just gone here.
  if (change.goneElements.length > 0) {
    for (const { id, from, to } of model.links.values()) {
      if (!model.elements.has(from) || !model.elements.has(to)) toRoute.add(id);
    }
  }
  const isFree = model.about.arrangement === 'free';
  // Other wishes may give any card another place.
  for (const id of change.about ? before.boxes.keys() : change.elements.map((other) => other.id)) {
    const [element, box] = [model.elements.get(id), before.boxes.get(id)];
    if (!element || !box) continue;
    const now = updated(box, element, sizes.get(id), isFree);
    if (now !== box) seat(id, now);
  }
  for (const element of newcomers(change, model, before, graph)) {
    const { width, height } = sizes.get(element.id) ?? DEFAULT_SIZE;
    const position = isFree ? element.position : undefined;
    const box = position
      ? { ...drawnAt(position), width, height }
      : placeFor(element.id, { width, height }, { boxes, graph, layout: before });
    seat(element.id, box);
  }
  const paths = new Map(before.paths);
  for (const id of change.goneLinks) paths.delete(id);
  for (const id of toRoute) {
    const { from = '', to = '' } = model.links.get(id) ?? {};
    const [lower, upper] = [boxes.get(from), boxes.get(to)];
    const last = before.paths.get(id);
    const stayed = lower === before.boxes.get(from) && upper === before.boxes.get(to);
    if (last && lower && upper && stayed && leads(last, lower, upper)) continue;
    // A second link between the same two elements has no way of its own.
    const isDrawn = graph.linksUp.get(from)?.some((link) => link.id === id) && from !== to;
    if (isDrawn && lower && upper)
      paths.set(id, straight(lower, upper, before.orientation === 'down'));
    else paths.delete(id);
  }
  rememberChanges(before.boxes, boxes, moved);
  return { ...before, boxes, paths, bounds: boxAround([before.bounds, ...fresh]) };
}

/** A card that stands: a title that grew, or a place that a person gave it. */
function updated(box: Box, { position }: Element, size: Size | undefined, isFree: boolean): Box {
  const { width, height } = size ?? DEFAULT_SIZE;
  const { x, y } = isFree && position ? drawnAt(position) : box;
  const same = box.x === x && box.y === y && box.width === width && box.height === height;
  return same ? box : { x, y, width, height };
}

/** Cards that have no place yet, each after those it contributes to. */
function newcomers(
  { elements }: LayoutChange,
  model: Chain,
  before: Layout,
  graph: Graph,
): Element[] {
  const ordered: Element[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const element = model.elements.get(id);
    if (!element || before.boxes.has(id) || seen.has(id)) return;
    seen.add(id);
    for (const { to } of graph.linksUp.get(id) ?? NONE) visit(to);
    ordered.push(element);
  };
  for (const { id } of elements) visit(id);
  return ordered;
}

interface Ground {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly graph: Graph;
  readonly layout: Layout;
}

/** Beside the brother or sister before it, else below its parent, else above its child, else at the end of its row. */
function placeFor(id: string, size: Size, { boxes, graph, layout }: Ground): Box {
  const isDown = layout.orientation === 'down';
  const spacing = SPACING[layout.orientation];
  const at = (along: number, across: number): Box =>
    isDown ? { x: across, y: along, ...size } : { x: along, y: across, ...size };
  const own = {
    across: isDown ? size.width : size.height,
    along: isDown ? size.height : size.width,
  };
  const spot = (other: Box) => ({
    across: isDown ? other.x : other.y,
    along: isDown ? other.y : other.x,
    width: isDown ? other.width : other.height,
    length: isDown ? other.height : other.width,
  });
  const after = (other: Box): Box => {
    const { across, along, width } = spot(other);
    return at(along, across + width + spacing.siblings);
  };
  const wishes: Box[] = [];
  const parent = (graph.linksUp.get(id) ?? NONE).find(({ to }) => to !== id && boxes.has(to))?.to;
  const siblings =
    parent === undefined
      ? graph.roots
      : (graph.linksDown.get(parent) ?? NONE).map(({ from }) => from);
  const place = siblings.indexOf(id);
  const nearBefore = siblings.slice(0, Math.max(0, place)).findLast((other) => boxes.has(other));
  const nearAfter = siblings.slice(place + 1).find((other) => boxes.has(other));
  const child = (graph.linksDown.get(id) ?? NONE).find(({ from }) => boxes.has(from))?.from;
  const [left, right, above, below] = [nearBefore, nearAfter, parent, child].map((other) =>
    other === undefined ? undefined : boxes.get(other),
  );
  if (below && above) {
    const { across, width, along } = spot(below);
    wishes.push(at(along, across + width + spacing.siblings));
  }
  if (left && (above || !below)) {
    const { across, along, length } = spot(left);
    wishes.push(after(left), at(along + length + spacing.blockRows, across));
  }
  if (right && (above || !below)) {
    const { across, along } = spot(right);
    wishes.push(at(along, across - own.across - spacing.siblings));
  }
  if (above) {
    const { across, along, width, length } = spot(above);
    const middle = across + (width - own.across) / 2;
    wishes.push(at(along + length + spacing.ranks, middle));
    wishes.push(at(along + length + spacing.ranks, middle + own.across + spacing.siblings));
  } else if (below) {
    const { across, along, width } = spot(below);
    wishes.push(at(along - own.along - spacing.ranks, across + (width - own.across) / 2));
  }
  if (wishes.length === 0) wishes.push(at(0, -own.across / 2));
  const taken = [...boxes.values()];
  const free = wishes.find((wish) => !taken.some((other) => covers(wish, other)));
  return rounded(free ?? aside(wishes[0] ?? at(0, 0), taken, after));
}

/** Further along the row, past the cards in the way, but not out of sight. */
function aside(wish: Box, taken: readonly Box[], after: (other: Box) => Box): Box {
  let box = wish;
  for (let tries = 0; tries < 6; tries++) {
    const inTheWay = taken.find((other) => covers(box, other));
    if (!inTheWay) return box;
    const next = after(inTheWay);
    // In its own row, whatever the row of the card in the way.
    box = next.x === inTheWay.x ? { ...box, y: next.y } : { ...box, x: next.x };
  }
  return wish;
}

function covers(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + CLEARANCE &&
    b.x < a.x + a.width + CLEARANCE &&
    a.y < b.y + b.height + CLEARANCE &&
    b.y < a.y + a.height + CLEARANCE
  );
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width, height };
}

/** Whether a route is one between these two cards: a link may have been given other ends. */
function leads({ points, tip }: Route, from: Box, to: Box): boolean {
  const [start] = points;
  return start !== undefined && isNear(start, from) && isNear(tip, to);
}

function isNear({ x, y }: Point, box: Box): boolean {
  return (
    x >= box.x - NEAR &&
    x <= box.x + box.width + NEAR &&
    y >= box.y - NEAR &&
    y <= box.y + box.height + NEAR
  );
}

/** Straight from the middle of one card's edge to the middle of the other's. */
function straight(from: Box, to: Box, isDown: boolean): Route {
  const [start, end] = isDown
    ? [middleOf(from, 0, from.y < to.y ? 1 : -1), middleOf(to, 0, from.y < to.y ? -1 : 1)]
    : [middleOf(from, from.x < to.x ? 1 : -1, 0), middleOf(to, from.x < to.x ? -1 : 1, 0)];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const heading = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const back = (distance: number): Point => ({
    x: end.x - heading.x * distance,
    y: end.y - heading.y * distance,
  });
  const foot = back(TIP_GAP + HEAD_LENGTH - 1);
  const third = (part: number): Point => ({
    x: start.x + (foot.x - start.x) * part,
    y: start.y + (foot.y - start.y) * part,
  });
  return { points: [start, third(1 / 3), third(2 / 3), foot], tip: back(TIP_GAP), heading };
}

/** The middle of a card (0), or of the edge at one side of it (-1 or 1). */
function middleOf({ x, y, width, height }: Box, across: number, along: number): Point {
  return { x: x + (width * (1 + across)) / 2, y: y + (height * (1 + along)) / 2 };
}
