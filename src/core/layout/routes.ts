import type { Link } from '../model/link.ts';
import type { Point } from './box.ts';
import { placePorts } from './ports.ts';
import type { Route } from './route.ts';
import type { Span } from './rows.ts';
import { HEAD_LENGTH, TIP_GAP } from './spacing.ts';
import type { Cell, Unit } from './units.ts';

/** Rows as they lie along the chain. */
export interface Lines {
  readonly rows: readonly (readonly Unit[])[];
  readonly starts: readonly number[];
}

/** A place in layout axes: across the row, along the chain. */
interface Spot {
  readonly across: number;
  readonly along: number;
}

export interface RoutedSpan extends Span {
  /** The cards it joins. */
  readonly upperCell: Cell;
  readonly lowerCell: Cell;
  /** Whether it points down because it closes a loop. */
  readonly isAgainst: boolean;
}

/** Beside the middle of a card's top edge, where a link that closes a loop arrives. */
const AGAINST_OFFSET = 22;
/** A link turns aside within this much of the row it comes from, so that lines to one card run side by side. */
const TURN_WITHIN = 110;
/** How far a link from an element to itself stands out from the card. */
const LOOP_REACH = 24;

/** The routes of all spans, by link id, in layout axes (`x` across, `y` along). */
export function routeSpans(spans: readonly RoutedSpan[], lines: Lines): Map<string, Route> {
  const ports = portsOf(spans, lines);
  const turns = turnsOf(spans, ports, lines);
  return new Map(spans.map((span) => [span.link.id, routeSpan(span, { ports, turns }, lines)]));
}

/** The route of a link from an element to itself. */
export function routeLoop(unit: Unit, cell: Cell, start: number): Route {
  const edge = unit.middle + cell.across + cell.size.width / 2;
  const from = start + cell.along + cell.size.height * 0.35;
  const to = start + cell.along + cell.size.height * 0.7;
  const tip = { x: edge + TIP_GAP, y: to };
  const end = { x: tip.x + HEAD_LENGTH - 1, y: to };
  const points = [
    { x: edge, y: from },
    { x: edge + LOOP_REACH, y: from },
    { x: edge + LOOP_REACH, y: to },
    end,
  ];
  return { points, tip, heading: { x: -1, y: 0 } };
}

/**
 * Where each link meets the far edge of its upper card, across. Links that share a lane of a block share a port, with those
 * of the first cards beside it.
 */
function portsOf(spans: readonly RoutedSpan[], lines: Lines): ReadonlyMap<string, number> {
  const byUpper = new Map<Unit, Map<string, { approach: number; links: Link[] }>>();
  for (const span of spans) {
    const { gate } = span.lowerCell;
    const isShared = gate !== undefined && span.slots.length === 0;
    const approach = isShared
      ? span.lower.middle + gate
      : (span.slots[0]?.middle ?? lowerAcross(span));
    const key = isShared
      ? `${lines.rows[span.lower.rank]?.indexOf(span.lower)} ${gate}`
      : span.link.id;
    const ports = byUpper.get(span.upper) ?? new Map<string, { approach: number; links: Link[] }>();
    byUpper.set(span.upper, ports);
    const port = ports.get(key);
    if (port) port.links.push(span.link);
    else ports.set(key, { approach, links: [span.link] });
  }
  const places = new Map<string, number>();
  for (const [upper, ports] of byUpper) {
    const inOrder = [...ports.values()].sort((a, b) => a.approach - b.approach);
    const approaches = inOrder.map(({ approach }) => approach - upper.middle);
    placePorts(approaches, upper.across).forEach((place, index) => {
      for (const link of inOrder[index]?.links ?? []) places.set(link.id, upper.middle + place);
    });
  }
  return places;
}

/** Where a link comes out above the row of its lower end, across. */
function lowerAcross({ lower, lowerCell, isAgainst }: RoutedSpan): number {
  if (lowerCell.lane) return lower.middle + lowerCell.lane.across;
  return lower.middle + lowerCell.across + (isAgainst ? AGAINST_OFFSET : 0);
}

/** How far along the lines to each upper unit turn aside: all at the same place, so that they don't cross there. */
function turnsOf(
  spans: readonly RoutedSpan[],
  ports: ReadonlyMap<string, number>,
  lines: Lines,
): ReadonlyMap<Unit, number> {
  const turns = new Map<Unit, number>();
  for (const span of spans) {
    const from = span.slots[0]?.middle ?? lowerAcross(span);
    const port = ports.get(span.link.id) ?? span.upper.middle;
    const clear = clearance(lines, span.upper.rank, from, port, span.upper);
    turns.set(span.upper, Math.max(clear, turns.get(span.upper) ?? clear));
  }
  return turns;
}

interface Meeting {
  readonly ports: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<Unit, number>;
}

function routeSpan(span: RoutedSpan, { ports, turns }: Meeting, lines: Lines): Route {
  const { upper, upperCell, lower, lowerCell, isAgainst } = span;
  const startOf = (rank: number) => lines.starts[rank] ?? 0;
  const upperEdge = startOf(upper.rank) + upperCell.along + upperCell.size.height;
  const lowerEdge = startOf(lower.rank) + lowerCell.along;
  const middle = lower.middle + lowerCell.across + (isAgainst ? AGAINST_OFFSET : 0);
  const port = ports.get(span.link.id) ?? upper.middle;
  const headRoom = TIP_GAP + HEAD_LENGTH - 1;
  const way: Spot[] = [{ across: middle, along: lowerEdge - (isAgainst ? headRoom : 0) }];
  const straightTo = (along: number) => {
    const last = way.at(-1);
    if (last && last.along - along > 0.5) way.push({ across: last.across, along });
  };
  if (lowerCell.lane) {
    way.push({
      across: lower.middle + lowerCell.lane.across,
      along: startOf(lower.rank) + lowerCell.lane.turn,
    });
    straightTo(startOf(lower.rank));
  }
  for (const slot of span.slots.length > 1 ? span.slots.toReversed() : span.slots) {
    const from = way.at(-1)?.across ?? 0;
    way.push({
      across: slot.middle,
      along: clearance(lines, slot.rank, from, slot.middle, undefined),
    });
    straightTo(startOf(slot.rank));
  }
  const edge = upperEdge + (isAgainst ? 0 : headRoom);
  way.push({ across: port, along: Math.max(edge, turns.get(upper) ?? edge) });
  straightTo(edge);
  const points = curve(isAgainst ? way.reverse() : way);
  const tip = isAgainst
    ? { x: middle, y: lowerEdge - TIP_GAP }
    : { x: port, y: upperEdge + TIP_GAP };
  return { points, tip, heading: { x: 0, y: isAgainst ? 1 : -1 } };
}

/** How far along the chain a line that comes from the row below may turn aside: free of the cards between two places. */
function clearance(
  lines: Lines,
  rank: number,
  from: number,
  to: number,
  own: Unit | undefined,
): number {
  const start = lines.starts[rank] ?? 0;
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  let clear = Math.max(start, (lines.starts[rank + 1] ?? 0) - TURN_WITHIN);
  for (const unit of lines.rows[rank] ?? []) {
    if (unit === own || unit.middle + unit.across / 2 < left) continue;
    if (unit.middle - unit.across / 2 > right) break;
    clear = Math.max(clear, start + unit.along + TIP_GAP);
  }
  return clear;
}

/** Straight pieces and S-curves along the chain through all spots. */
function curve(way: readonly Spot[]): Point[] {
  const points: Point[] = [];
  let last: Spot | undefined;
  for (const spot of way) {
    if (last) {
      const half = (last.along + spot.along) / 2;
      points.push({ x: last.across, y: half }, { x: spot.across, y: half });
    }
    points.push({ x: spot.across, y: spot.along });
    last = spot;
  }
  return points;
}
