import { graphOf } from '../queries/graph.ts';
import { type Band, bandsOf } from './bands.ts';
import type { Box, Point, Size } from './box.ts';
import type { Chain } from './chain.ts';
import { plantForest } from './forest.ts';
import { narrow } from './narrow.ts';
import { rankingOf } from './ranks.ts';
import type { Route } from './route.ts';
import { type RoutedSpan, routeLoop, routeSpans } from './routes.ts';
import { rowsOfUnits, type Slot, withSlots } from './rows.ts';
import { settle } from './settle.ts';
import { SPACING, type Spacing } from './spacing.ts';
import { placeTrees } from './tidy-trees.ts';
import type { Cell, Unit } from './units.ts';
import { wrappedUnits } from './wrapped-units.ts';

export interface Tidy {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly routes: ReadonlyMap<string, Route>;
  /** Where the levels lie, when each has rows of its own. */
  readonly bands?: readonly Band[];
}

/**
 * The tidy arrangement: a layered drawing whose rows keep the team's order. The first root stands with the middle of its
 * near edge at the origin, so that the goal stays where it is while the chain below it grows.
 */
export function tidyLayout(model: Chain, sizeOf: (id: string) => Size): Tidy {
  const { orientation, bands, wrap = 'auto' } = model.about;
  const isDown = orientation === 'down';
  const spacing = SPACING[orientation];
  const graph = graphOf(model);
  const ranking = rankingOf(model, graph);
  const forest = plantForest(graph, ranking);
  const turned = (id: string) => (isDown ? sizeOf(id) : turn(sizeOf(id)));
  const context = { forest, ranking, graph, sizeOf: turned, spacing, isDown };
  const trees = wrappedUnits(context, wrap);
  const places = new Map<string, { unit: Unit; cell: Cell }>();
  const parents = new Map<Unit, Unit>();
  for (const unit of trees.deepestFirst) {
    for (const cell of unit.cells) places.set(cell.id, { unit, cell });
    for (const child of unit.children) parents.set(child, unit);
  }
  placeTrees(trees, parents, spacing, orientation);
  const spans: RoutedSpan[] = [];
  for (const link of graph.links) {
    const isAgainst = ranking.against.has(link.id);
    const upper = places.get(isAgainst ? link.from : link.to);
    const lower = places.get(isAgainst ? link.to : link.from);
    if (!upper || !lower || upper.unit.rank >= lower.unit.rank) continue;
    const slots: Slot[] = [];
    for (let rank = upper.unit.rank + 1; rank < lower.unit.rank; rank++) {
      slots.push({ link, rank, middle: 0 });
    }
    spans.push({
      link,
      upper: upper.unit,
      lower: lower.unit,
      slots,
      upperCell: upper.cell,
      lowerCell: lower.cell,
      isAgainst,
    });
  }
  const rows = rowsOfUnits(trees.deepestFirst);
  const items = withSlots(rows, spans);
  if (spans.some((span) => span.slots.length > 0)) settle(items, spans, parents, spacing);
  narrow(items, parents, spacing, orientation);
  const lines = { rows, starts: rowStarts(rows, spans, spacing) };
  const first = places.get(ranking.met[0] ?? '')?.unit;
  const snap = snapper(first, isDown);
  const routes = routeSpans(spans, lines);
  for (const link of graph.links) {
    const place = link.from === link.to ? places.get(link.from) : undefined;
    if (place)
      routes.set(link.id, routeLoop(place.unit, place.cell, lines.starts[place.unit.rank] ?? 0));
  }
  const boxes = new Map<string, Box>();
  for (const [id, { unit, cell }] of places) {
    const across = unit.middle + cell.across - cell.size.width / 2;
    const along = (lines.starts[unit.rank] ?? 0) + cell.along;
    const { x, y } = roundPoint(snap({ x: across, y: along }), 1);
    const { width, height } = sizeOf(id);
    boxes.set(id, { x, y, width, height });
  }
  for (const [id, route] of routes) {
    const mapped = mapRoute(route, snap, isDown);
    routes.set(id, ranking.closing.has(id) ? { ...mapped, closesLoop: true } : mapped);
  }
  return {
    boxes,
    routes,
    ...(bands && { bands: bandsOf(model, rows, lines.starts) }),
  };
}

function turn({ width, height }: Size): Size {
  return { width: height, height: width };
}

/** From layout axes to the map's, with the near edge of the first unit in the middle of the origin. */
function snapper(first: Unit | undefined, isDown: boolean): (point: Point) => Point {
  const origin = first?.middle ?? 0;
  return ({ x, y }) => (isDown ? { x: x - origin, y } : { x: y, y: x - origin });
}

function mapRoute(route: Route, snap: (point: Point) => Point, isDown: boolean): Route {
  const { heading } = route;
  return {
    points: route.points.map((point) => roundPoint(snap(point), 10)),
    tip: roundPoint(snap(route.tip), 10),
    heading: isDown ? heading : { x: heading.y, y: heading.x },
  };
}

function roundPoint({ x, y }: Point, parts: number): Point {
  // Adding 0 turns a negative zero into a plain one.
  return { x: Math.round(x * parts) / parts + 0, y: Math.round(y * parts) / parts + 0 };
}

/** Where each row starts along the chain; wide spans between two rows push them further apart. */
function rowStarts(
  rows: readonly (readonly Unit[])[],
  spans: readonly RoutedSpan[],
  spacing: Spacing,
): number[] {
  const widest = new Array<number>(rows.length).fill(0);
  for (const { upper, lower, slots, lowerCell } of spans) {
    let rank = upper.rank;
    let from = upper.middle;
    const reach = (to: number): void => {
      widest[rank] = Math.max(widest[rank] ?? 0, Math.abs(to - from));
      rank += 1;
      from = to;
    };
    for (const slot of slots) reach(slot.middle);
    reach(lower.middle + lowerCell.across);
  }
  let at = 0;
  return rows.map((row, rank) => {
    const start = at;
    const deepest = row.reduce((most, unit) => Math.max(most, unit.along), 0);
    at +=
      deepest + spacing.ranks + Math.min(spacing.moreRanks, Math.round((widest[rank] ?? 0) / 24));
    return start;
  });
}
