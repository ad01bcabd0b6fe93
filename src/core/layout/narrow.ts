import { type Item, leastApart } from './rows.ts';
import type { Spacing } from './spacing.ts';
import type { Unit } from './units.ts';

/** How wide a chain may be for its length before its rows are drawn in: about the shape of a screen. */
export const SHAPE = { down: 1.6, right: 0.65 } as const;
/**
 * A chain that is wider than the first of these (in px; some three screens) is drawn in less the wider it is, and from the
 * second on not at all: it is read piece by piece then, and one card more must not move the cards of every row.
 */
const WIDTHS = {
  down: { readWhole: 5000, readInPieces: 12_000 },
  right: { readWhole: 3000, readInPieces: 7300 },
} as const;

/**
 * Draws rows in so that the chain is no wider than its widest row, or than the shape of a screen allows: a family that
 * stands aside under its parent moves back below its neighbours. Order and least distances hold; what already stands
 * within the width stays where it is.
 */
export function narrow(
  rows: readonly (readonly Item[])[],
  parents: ReadonlyMap<Unit, Unit>,
  spacing: Spacing,
  orientation: 'down' | 'right',
): void {
  const tracks = rows.filter((row) => row.length > 0).map((row) => trackOf(row, parents, spacing));
  if (tracks.length < 2) return;
  const length = tracks.reduce((sum, { along }) => sum + along + spacing.ranks, 0);
  const widest = tracks.reduce((a, b) => (b.width > a.width ? b : a));
  const from = Math.min(...tracks.map(({ start }) => start));
  const to = Math.max(...tracks.map(({ end }) => end));
  const whole = to - from;
  const least = Math.min(whole, Math.max(widest.width, length * SHAPE[orientation]));
  const { readWhole, readInPieces } = WIDTHS[orientation];
  const given = (whole - readWhole) / (readInPieces - readWhole);
  const room = least + (whole - least) * Math.max(0, Math.min(1, given));
  if (whole <= room) return;
  const ideal = (widest.start + widest.end - room) / 2;
  const left = Math.max(from, Math.min(to - room, ideal));
  for (const track of tracks) drawIn(track, left, left + room);
}

/** A row as it stands, and how wide it would be when packed as close as may be. */
interface Track {
  readonly row: readonly Item[];
  /** For each item, how far its middle lies from the row's start when packed. */
  readonly offsets: readonly number[];
  readonly width: number;
  readonly along: number;
  readonly start: number;
  readonly end: number;
}

function trackOf(row: readonly Item[], parents: ReadonlyMap<Unit, Unit>, spacing: Spacing): Track {
  const [first, last] = [row[0], row.at(-1)];
  let at = halfOf(first);
  let along = 0;
  const offsets = row.map((item, index) => {
    const before = row[index - 1];
    if (before) at += leastApart(before, item, parents, spacing);
    along = Math.max(along, item.unit?.along ?? 0);
    return at;
  });
  return {
    row,
    offsets,
    width: at + halfOf(last),
    along,
    start: (first ? middleOf(first) : 0) - halfOf(first),
    end: (last ? middleOf(last) : 0) + halfOf(last),
  };
}

function halfOf(item: Item | undefined): number {
  return (item?.unit?.across ?? 0) / 2;
}

function drawIn({ row, offsets, width }: Track, left: number, right: number): void {
  row.forEach((item, index) => {
    const offset = offsets[index] ?? 0;
    const least = left + offset;
    const most = right - width + offset;
    (item.unit ?? item.slot).middle = Math.max(least, Math.min(most, middleOf(item)));
  });
}

function middleOf(item: Item): number {
  return (item.unit ?? item.slot).middle;
}
