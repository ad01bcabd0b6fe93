import type { Link } from '../model/link.ts';
import type { Graph } from '../queries/graph.ts';
import type { Size } from './box.ts';
import type { Forest } from './forest.ts';
import type { Ranking } from './ranks.ts';
import type { Spacing } from './spacing.ts';

/**
 * What takes one place in a row: a card, or a block of cards that have nothing below them. `across` runs along the
 * row, `along` from the goal to the actions, whatever the orientation.
 */
export interface Unit {
  readonly rank: number;
  readonly across: number;
  readonly along: number;
  readonly cells: readonly Cell[];
  /** The middles of the lanes between the columns of a block, from the unit's middle. */
  readonly lanes: readonly number[];
  readonly children: readonly Unit[];
  /** The middle, on the row. */
  middle: number;
  /** How far right of its parent's middle it wants to stand. */
  lean: number;
}

/** One card within a unit: its middle across from the unit's middle, its start along from the unit's start. */
export interface Cell {
  readonly id: string;
  readonly across: number;
  readonly along: number;
  readonly size: Size;
  /** Where its links leave a block; `undefined` in the first row, where they go straight. */
  readonly lane: { readonly across: number; readonly turn: number } | undefined;
  /** The lane of a block with which its link shares an arrow head, across from the unit's middle. */
  readonly gate: number | undefined;
}

/** How readily leaves side by side become a block, and how it looks. */
export interface Wrapping {
  /** More leaves than this side by side become a block. */
  readonly leaves: number;
  /** Three leaves or more that together are wider than this (in px) become a block too. */
  readonly stretch: number;
  /** How much wider than high a block is, in a chain that runs down; 0 stacks its cards in one column. */
  readonly shape: number;
}

interface Context {
  readonly forest: Forest;
  readonly ranking: Ranking;
  readonly graph: Graph;
  /** The size of a card with `width` across the row and `height` along the chain. */
  readonly sizeOf: (id: string) => Size;
  readonly spacing: Spacing;
  readonly isDown: boolean;
  /** How readily the leaves of a row become blocks. */
  readonly wrappingOf: (rank: number) => Wrapping;
}

const NONE: readonly never[] = [];
/** A block has so many cards at least. */
const LEAST_BLOCK = 3;

/** The trees of units of a forest, without places yet, and all units from the lowest row up. */
export function unitsOf(context: Context): { tops: Unit[]; deepestFirst: Unit[] } {
  const { forest, ranking } = context;
  const made = new Map<string, Unit>();
  const all: Unit[] = [];
  const { runs, inBlock } = familiesOf(context);
  const family = (ids: readonly string[]): Unit[] => {
    const units: Unit[] = [];
    for (const run of runs.get(ids) ?? []) {
      const single = run.length === 1 ? made.get(run[0] ?? '') : undefined;
      const unit = single ?? blockOf(run, context);
      if (!single) all.push(unit);
      units.push(unit);
    }
    return units;
  };
  const deepest = [...ranking.met].sort((a, b) => rankOf(b, ranking) - rankOf(a, ranking));
  for (const id of deepest) {
    if (inBlock.has(id)) continue;
    const unit = cardUnit(id, family(forest.below.get(id) ?? NONE), context);
    made.set(id, unit);
    all.push(unit);
  }
  const tops = family(forest.tops);
  return { tops, deepestFirst: all.sort((a, b) => b.rank - a.rank) };
}

function rankOf(id: string, ranking: Ranking): number {
  return ranking.rank.get(id) ?? 0;
}

function cardUnit(id: string, children: readonly Unit[], context: Context): Unit {
  const size = context.sizeOf(id);
  return {
    rank: rankOf(id, context.ranking),
    across: size.width,
    along: size.height,
    cells: [{ id, across: 0, along: 0, size, lane: undefined, gate: undefined }],
    lanes: NONE,
    children,
    middle: 0,
    lean: 0,
  };
}

interface Families {
  /** For brothers and sisters: their runs, in order. */
  readonly runs: ReadonlyMap<readonly string[], readonly (readonly string[])[]>;
  /** The cards that stand in a block. */
  readonly inBlock: ReadonlySet<string>;
}

function familiesOf(context: Context): Families {
  const { forest } = context;
  const runs = new Map<readonly string[], readonly (readonly string[])[]>();
  const inBlock = new Set<string>();
  const add = (ids: readonly string[]): void => {
    const found = runsOf(ids, context);
    runs.set(ids, found);
    for (const run of found) if (run.length > 1) for (const id of run) inBlock.add(id);
  };
  add(forest.tops);
  for (const ids of forest.below.values()) add(ids);
  return { runs, inBlock };
}

/** Brothers and sisters in stretches: leaves of a long row together, all others one by one. */
function runsOf(ids: readonly string[], context: Context): readonly (readonly string[])[] {
  if (ids.length < LEAST_BLOCK) return ids.map((id) => [id]);
  const runs: string[][] = [];
  let run: string[] = [];
  const close = (): void => {
    if (becomesBlock(run, context)) runs.push(run);
    else for (const id of run) runs.push([id]);
  };
  for (const id of ids) {
    const last = run.at(-1);
    if (last !== undefined && areLeavesOfOneRow(last, id, context)) run.push(id);
    else {
      close();
      run = [id];
    }
  }
  close();
  return runs;
}

function areLeavesOfOneRow(one: string, other: string, context: Context): boolean {
  const { ranking } = context;
  return (
    rankOf(one, ranking) === rankOf(other, ranking) &&
    isLeaf(one, context) &&
    isLeaf(other, context)
  );
}

function isLeaf(id: string, { graph, ranking }: Context): boolean {
  if ((graph.linksDown.get(id) ?? NONE).length > 0) return false;
  return !(graph.linksUp.get(id) ?? NONE).some((link: Link) => ranking.against.has(link.id));
}

function becomesBlock(run: readonly string[], context: Context): boolean {
  if (run.length < LEAST_BLOCK) return false;
  const { ranking, sizeOf, spacing } = context;
  const wrapping = context.wrappingOf(rankOf(run[0] ?? '', ranking));
  if (run.length > wrapping.leaves) return true;
  return sum(run.map((id) => sizeOf(id).width + spacing.siblings)) > wrapping.stretch;
}

/** Columns of a block are of one width, unless that makes the narrowest this many times as wide as its cards. */
const EVEN = 1.4;

/** A block of cards in rows and columns, read row by row, wider than it is high in a chain that runs down. */
function blockOf(ids: readonly string[], context: Context): Unit {
  const { spacing, isDown } = context;
  const rank = rankOf(ids[0] ?? '', context.ranking);
  const { shape } = context.wrappingOf(rank);
  const sizes = ids.map(context.sizeOf);
  const columns = columnsFor(sizes, isDown ? shape : shape / 3);
  const widths = evened(
    maxima(
      sizes,
      columns,
      (_, index) => index % columns,
      (size) => size.width,
    ),
  );
  const heights = maxima(
    sizes,
    Math.ceil(ids.length / columns),
    (_, index) => Math.floor(index / columns),
    (size) => size.height,
  );
  // A single column has its lane before it instead of between columns.
  const indent = columns === 1 ? spacing.siblings : 0;
  const starts = offsets(widths, spacing.siblings).map((start) => start + indent);
  const tops = offsets(heights, spacing.blockRows);
  const across = sum(widths) + spacing.siblings * (columns - 1) + indent;
  const lanes = starts
    .slice(columns === 1 ? 0 : 1)
    .map((start) => start - spacing.siblings / 2 - across / 2);
  const cells = ids.map((id, index): Cell => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const size = sizes[index] ?? { width: 0, height: 0 };
    const centre = (starts[column] ?? 0) + (widths[column] ?? 0) / 2 - across / 2;
    // What is read down a column starts at one edge; in a chain that runs right that edge is the row's.
    const middle = isDown ? (starts[column] ?? 0) + size.width / 2 - across / 2 : centre;
    const along = tops[row] ?? 0;
    const lane =
      lanes[centre < 0 ? Math.min(column, lanes.length - 1) : Math.max(0, column - 1)] ?? 0;
    const turn = along - spacing.blockRows;
    return {
      id,
      across: middle,
      along,
      size,
      lane: row === 0 ? undefined : { across: lane, turn },
      gate: lane,
    };
  });
  const along = sum(heights) + spacing.blockRows * (heights.length - 1);
  return { rank, across, along, cells, lanes, children: [], middle: 0, lean: 0 };
}

function columnsFor(sizes: readonly Size[], shape: number): number {
  const width = sum(sizes.map((size) => size.width)) / sizes.length;
  const height = sum(sizes.map((size) => size.height)) / sizes.length;
  const ideal = Math.sqrt((sizes.length * shape * (height + 32)) / (width + 28));
  const columns = Math.max(1, Math.min(sizes.length, Math.round(ideal)));
  return Math.ceil(sizes.length / Math.ceil(sizes.length / columns));
}

function evened(widths: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(...widths), Math.max(...widths)];
  return most <= least * EVEN ? widths.map(() => most) : widths;
}

function maxima(
  sizes: readonly Size[],
  count: number,
  slot: (size: Size, index: number) => number,
  extent: (size: Size) => number,
): number[] {
  const most = new Array<number>(count).fill(0);
  sizes.forEach((size, index) => {
    const at = slot(size, index);
    most[at] = Math.max(most[at] ?? 0, extent(size));
  });
  return most;
}

function offsets(extents: readonly number[], gap: number): number[] {
  let at = 0;
  return extents.map((extent) => {
    const start = at;
    at += extent + gap;
    return start;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
