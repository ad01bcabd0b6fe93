import { type Box, boxAround, type Point } from '../layout/box.ts';
import type { Layout } from '../layout/layout.ts';
import type { FaceText } from './face-parts.ts';
import { measureText } from './measure-text.ts';
import { THEME } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** The names of the bands at the side of a map, and the lines between them, in map units. */
export interface BandLabels {
  readonly texts: readonly FaceText[];
  readonly bands: readonly NamedBand[];
  readonly lines: readonly { readonly from: Point; readonly to: Point }[];
  /** The box around the map with its names. */
  readonly bounds: Box;
}

const { size, weight, lineHeight, width, gap } = THEME.band;

/** A band with its name, in map units. */
export interface NamedBand {
  readonly name: string;
  /** What its name takes up. */
  readonly box: Box;
  /** Where the band begins along the chain, the room before its first card included. */
  readonly from: number;
  /** Where its cards begin and end. */
  readonly start: number;
  readonly end: number;
}

/** What the names of the bands take beside or above a map at most, in map units; a name takes two lines. */
export const BAND_HEAD = {
  down: { width: width + gap, height: 0 },
  right: { width: 0, height: 2 * lineHeight + gap },
} as const;

/**
 * What names the bands of a layout: before the rows of a chain that runs down, above the columns of one that runs to
 * the right. `undefined` when the layout has no bands.
 * @param names of the levels, by id, in the reader's words
 */
export function bandLabels(
  layout: Layout,
  names: ReadonlyMap<string, string>,
): BandLabels | undefined {
  const { bands, bounds, orientation } = layout;
  if (!bands || bands.length === 0) return undefined;
  const isDown = orientation === 'down';
  const blocks = bands.map((band) => {
    const room = isDown ? width : Math.max(width, band.end - band.start);
    return wrapText(names.get(band.level) ?? '', { size, weight }, room);
  });
  const boxes = bands.map((band, index): Box => {
    const block = blocks[index] ?? [];
    const middle = (band.start + band.end) / 2;
    const height = block.length * lineHeight;
    const room = Math.max(0, ...block.map((line) => measureText(line, { size, weight })));
    return isDown
      ? { x: bounds.x - gap - room, y: middle - height / 2, width: room, height }
      : { x: middle - room / 2, y: bounds.y - gap - height, width: room, height };
  });
  const texts = bands.flatMap((band, index) => {
    const middle = (band.start + band.end) / 2;
    const top = boxes[index]?.y ?? 0;
    return (blocks[index] ?? []).map(
      (text, line): FaceText => ({
        text,
        x: isDown ? bounds.x - gap : middle,
        y: Math.round(top + line * lineHeight + size),
        align: isDown ? 'right' : 'center',
        size,
        weight,
        color: THEME.color.muted,
      }),
    );
  });
  const head = isDown
    ? BAND_HEAD.down.width
    : Math.max(...blocks.map((block) => block.length)) * lineHeight + gap;
  const around = isDown
    ? { ...bounds, x: bounds.x - head, width: bounds.width + head }
    : { ...bounds, y: bounds.y - head, height: bounds.height + head };
  const froms = bands.map(({ start }, index) => {
    const before = bands[index - 1];
    return before ? (before.end + start) / 2 : start - gap;
  });
  const lines = froms
    .slice(1)
    .map((at) =>
      isDown
        ? { from: { x: around.x, y: at }, to: { x: around.x + around.width, y: at } }
        : { from: { x: at, y: around.y }, to: { x: at, y: around.y + around.height } },
    );
  const named = bands.map(
    ({ level, start, end }, index): NamedBand => ({
      name: names.get(level) ?? '',
      box: boxes[index] as Box,
      from: froms[index] as number,
      start,
      end,
    }),
  );
  return { texts, bands: named, lines, bounds: boxAround([around]) };
}
