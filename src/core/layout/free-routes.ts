import type { Link } from '../model/link.ts';
import type { Box, Point } from './box.ts';
import { findDetour, type Stop } from './detour.ts';
import { Obstacles } from './obstacles.ts';
import { placePorts } from './ports.ts';
import type { Route } from './route.ts';
import { HEAD_LENGTH, TIP_GAP } from './spacing.ts';
import { spreadDetours } from './spread-detours.ts';

/** The sides of a card, and the way out of each. */
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
type Side = (typeof SIDES)[number];
const OUTWARD: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

/** How near a link comes to the cards it passes, as far as there is room, and how far it first goes straight on. */
const CLEARANCES = [
  { near: 14, straight: 22 },
  { near: 5, straight: 17 },
] as const;
/** A link that needs no way around keeps at least this distance. */
const LEAST_CLEARANCE = 3;
/** How much longer a way may be (in px) rather than leave a card by another side than the one that faces the other. */
const ASIDE_COST = 40;
const BACK_COST = 120;
/** A card that is this much further along the chain (in px) stands after the other, and not beside it. */
const LEAST_STEP = 36;
/** The largest turn of a way around a card, in px before and after its corner. */
const WIDEST_TURN = 160;

interface End {
  readonly box: Box;
  readonly side: Side;
  /** From the middle of the side. */
  port: number;
}

/**
 * The ways of links between cards that stand anywhere: from the sides that face each other, in a curve, or around the
 * cards that stand between. Links that meet at one side of a card do so side by side.
 */
export function routeFreely(
  links: readonly Link[],
  boxes: ReadonlyMap<string, Box>,
  orientation: 'down' | 'right',
): Map<string, Route> {
  const places = new Map([...boxes.keys()].map((id, index) => [id, index]));
  const obstacles = new Obstacles([...boxes.values()]);
  const joined = links.flatMap((link) => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
    if (!from || !to || from === to) return [];
    const side = facingSide(from, to, orientation);
    const start: End = { box: from, side, port: 0 };
    const end: End = { box: to, side: OPPOSITE[side], port: 0 };
    return [{ link, start, end }];
  });
  spreadPorts(joined);
  const routes = new Map<string, Route>();
  const around: { id: string; detour: Detour }[] = [];
  for (const { link, start, end } of joined) {
    const own = [places.get(link.from) ?? -1, places.get(link.to) ?? -1];
    const direct = directRoute(start, end);
    routes.set(link.id, direct);
    const detour = detourBetween(start, end, direct, own, obstacles);
    if (detour) around.push({ id: link.id, detour });
  }
  const ways = spreadDetours(
    around.map(({ detour }) => detour.points),
    (from, to) => obstacles.onWay(from, to, LEAST_CLEARANCE) < 0,
  );
  around.forEach(({ id, detour: { from, to } }, index) => {
    routes.set(id, aroundRoute(from, ways[index] ?? [], to, obstacles));
  });
  return routes;
}

/** The side of a card that faces the other: along the chain, unless they stand beside each other. */
function facingSide(from: Box, to: Box, orientation: 'down' | 'right'): Side {
  const [a, b] = [middle(from), middle(to)];
  const gapDown = Math.max(from.y - (to.y + to.height), to.y - (from.y + from.height));
  const gapAcross = Math.max(from.x - (to.x + to.width), to.x - (from.x + from.width));
  const room = Math.max(gapDown, gapAcross);
  const isUpright =
    orientation === 'down'
      ? gapDown >= Math.min(room, LEAST_STEP)
      : gapAcross < Math.min(room, LEAST_STEP);
  if (isUpright) return b.y > a.y ? 'bottom' : 'top';
  return b.x > a.x ? 'right' : 'left';
}

/** Links leave a side from its middle; where arrow heads meet it, all that meet there stand side by side. */
function spreadPorts(joined: readonly { start: End; end: End }[]): void {
  const meetings = new Map<Box, Map<Side, { end: End; other: Box; isHead: boolean }[]>>();
  const meet = (end: End, other: Box, isHead: boolean) => {
    const sides = meetings.get(end.box) ?? new Map();
    meetings.set(end.box, sides);
    const list = sides.get(end.side) ?? [];
    sides.set(end.side, list);
    list.push({ end, other, isHead });
  };
  for (const { start, end } of joined) {
    meet(start, end.box, false);
    meet(end, start.box, true);
  }
  for (const sides of meetings.values()) {
    for (const [side, met] of sides) {
      if (met.length === 1 || !met.some(({ isHead }) => isHead)) continue;
      const along = OUTWARD[side].x === 0 ? 'x' : 'y';
      const comes = ({ end, other }: { end: End; other: Box }) =>
        middle(other)[along] - middle(end.box)[along];
      const inOrder = [...met].sort((a, b) => comes(a) - comes(b));
      const { width, height } = inOrder[0]?.end.box ?? { width: 0, height: 0 };
      const ports = placePorts(inOrder.map(comes), along === 'x' ? width : height);
      for (const [index, { end }] of inOrder.entries()) end.port = ports[index] ?? 0;
    }
  }
}

/** A way around the cards between two others, from the ends at which it leaves and reaches them. */
interface Detour {
  readonly from: End;
  readonly points: readonly Point[];
  readonly to: End;
}

/** The way around what stands between; `undefined` where nothing does, or where no way is found. */
function detourBetween(
  start: End,
  end: End,
  direct: Route,
  own: readonly number[],
  obstacles: Obstacles,
): Detour | undefined {
  const [a, b, c, d] = direct.points;
  if (a && b && c && d && obstacles.isCurveFree([a, b, c, d], LEAST_CLEARANCE, own))
    return undefined;
  for (const { near, straight } of CLEARANCES) {
    const [starts, ends] = [stopsOf(start, straight), stopsOf(end, straight)];
    const detour = findDetour(obstacles, starts, ends, near);
    const [from, to] = [starts[detour?.start ?? 0]?.end, ends[detour?.end ?? 0]?.end];
    if (detour && from && to) return { from, points: detour.points, to };
  }
  return undefined;
}

/** A curve between the edges that face each other. */
function directRoute(start: End, end: End): Route {
  const { foot, tip, heading } = headOf(end);
  const edge = edgeOf(start);
  const length = heading.x === 0 ? Math.abs(foot.y - edge.y) : Math.abs(foot.x - edge.x);
  const points = [
    edge,
    onward(edge, heading, length / 2),
    onward(foot, heading, -length / 2),
    foot,
  ];
  return { points, tip, heading };
}

/** Where a way around may leave a card, or reach it: the sides all have a place, but the facing one costs nothing. */
function stopsOf(end: End, straight: number): (Stop & { end: End })[] {
  return SIDES.map((side) => {
    const at: End = side === end.side ? end : { ...end, side, port: 0 };
    const cost = side === end.side ? 0 : side === OPPOSITE[end.side] ? BACK_COST : ASIDE_COST;
    return { ...onward(edgeOf(at), OUTWARD[side], straight), cost, end: at };
  });
}

/** A way by way of some points, in straight pieces with wide turns between them, as wide as there is room. */
function aroundRoute(start: End, way: readonly Point[], end: End, obstacles: Obstacles): Route {
  const { foot, tip, heading } = headOf(end);
  const whole = [edgeOf(start), ...way, foot];
  const first = whole[0] as Point;
  const points: Point[] = [first];
  let last = first;
  for (let index = 1; index < whole.length - 1; index++) {
    const [before, corner, after] = whole.slice(index - 1, index + 2) as [Point, Point, Point];
    const room = (other: Point, isEnd: boolean) =>
      isEnd ? distance(corner, other) - LEAST_CLEARANCE - 1 : distance(corner, other) / 2;
    const [back, on] = [room(before, index === 1), room(after, index === whole.length - 2)];
    let turn = turnAt(corner, before, after, { back, on, widest: WIDEST_TURN });
    for (let widest = WIDEST_TURN / 2; widest > 8; widest /= 2) {
      if (obstacles.isCurveFree(turn, LEAST_CLEARANCE)) break;
      turn = turnAt(corner, before, after, { back, on, widest });
    }
    points.push(...straight(last, turn[0]), ...turn.slice(1));
    last = turn[3];
  }
  points.push(...straight(last, foot));
  return { points, tip, heading };
}

/** A turn from one straight piece into the next: a parabola, as a cubic curve. */
function turnAt(
  corner: Point,
  before: Point,
  after: Point,
  { back, on, widest }: { back: number; on: number; widest: number },
): [Point, Point, Point, Point] {
  const from = toward(corner, before, Math.min(back, widest));
  const to = toward(corner, after, Math.min(on, widest));
  return [from, between(from, corner, 2 / 3), between(to, corner, 2 / 3), to];
}

function straight(from: Point, to: Point): Point[] {
  return [between(from, to, 1 / 3), between(from, to, 2 / 3), to];
}

function edgeOf({ box, side, port }: End): Point {
  const { x, y } = middle(box);
  const out = OUTWARD[side];
  return {
    x: x + (out.x * box.width) / 2 + (out.x === 0 ? port : 0),
    y: y + (out.y * box.height) / 2 + (out.y === 0 ? port : 0),
  };
}

function headOf(end: End) {
  const out = OUTWARD[end.side];
  const tip = onward(edgeOf(end), out, TIP_GAP);
  const heading = { x: 0 - out.x, y: 0 - out.y };
  return { tip, heading, foot: onward(tip, out, HEAD_LENGTH - 1) };
}

function onward(point: Point, heading: Point, length: number): Point {
  return { x: point.x + heading.x * length, y: point.y + heading.y * length };
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function toward(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  return whole === 0 ? from : between(from, to, length / whole);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
