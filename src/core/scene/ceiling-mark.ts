import { type Box, boxAround, type Point } from '../layout/box.ts';
import type { Layout } from '../layout/layout.ts';
import type { NamedBand } from './band-labels.ts';
import type { Drawable } from './drawable.ts';
import type { FaceText } from './face-parts.ts';
import { HOPED_DASH } from './hoped-colors.ts';
import { textDirection } from './text-direction.ts';
import { THEME } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** What is said on either side of the ceiling, in the reader's words. */
export interface CeilingWords {
  readonly above: string;
  readonly below: string;
}

/** The ceiling of accountability across a picture, with its words at the side, in map units. */
export interface CeilingMark {
  readonly from: Point;
  readonly to: Point;
  readonly texts: readonly FaceText[];
  readonly bounds: Box;
}

const { size, weight, lineHeight, width, gap } = THEME.band;
const INK = THEME.color.muted;
/** Between the line and the words on either side of it. */
const BESIDE = 8;
/** From the baseline of a last line to the bottom of its row. */
const DESCENT = 4;

/**
 * The ceiling at a place along the chain, as `ceilingLine` gives it.
 * @param labels the names of the bands, where the map has some: the words stay off them
 */
export function ceilingMark(
  layout: Pick<Layout, 'bounds' | 'orientation'>,
  at: number,
  words: CeilingWords,
  labels: NameBoxes = { bands: [], bounds: layout.bounds },
): CeilingMark {
  return layout.orientation === 'down'
    ? acrossRows(layout.bounds, at, words, labels)
    : acrossColumns(at, words, labels.bounds);
}

/** Where the names of the bands stand, and the box around the map with them. */
interface NameBoxes {
  readonly bands: readonly Pick<NamedBand, 'box'>[];
  readonly bounds: Box;
}

function acrossRows(
  bounds: Box,
  at: number,
  words: CeilingWords,
  { bands, bounds: around }: NameBoxes,
): CeilingMark {
  const [above, below] = [words.above, words.below].map((each) =>
    wrapText(each, { size, weight }, width),
  );
  const [up = 0, down = 0] = [above, below].map(
    (lines) => (lines?.length ?? 0) * lineHeight + BESIDE,
  );
  const isNamed = bands.some(({ box }) => box.y < at + down && box.y + box.height > at - up);
  // Beside a long name they stand before it.
  const right = isNamed ? around.x - gap : bounds.x - gap;
  const left = Math.min(around.x, right - width);
  const run = (text: string, y: number): FaceText => ({
    ...{ text, x: right, y: Math.round(y), align: 'right', size, weight, color: INK },
  });
  const texts = [
    ...(above ?? []).map((text, index, all) =>
      run(text, at - BESIDE - DESCENT - (all.length - 1 - index) * lineHeight),
    ),
    ...(below ?? []).map((text, index) => run(text, at + BESIDE + size + index * lineHeight)),
  ];
  const end = around.x + around.width;
  return {
    from: { x: left, y: at },
    to: { x: end, y: at },
    texts,
    bounds: boxAround([around, { x: left, y: at - up, width: end - left, height: up + down }]),
  };
}

function acrossColumns(at: number, words: CeilingWords, around: Box): CeilingMark {
  const top = around.y - lineHeight - BESIDE;
  const common = { y: Math.round(around.y - BESIDE - DESCENT), size, weight, color: INK };
  return {
    from: { x: at, y: top },
    to: { x: at, y: around.y + around.height },
    texts: [
      { ...common, text: words.above, x: at - BESIDE, align: 'right' },
      { ...common, text: words.below, x: at + BESIDE, align: 'left' },
    ],
    bounds: boxAround([
      around,
      { x: at - width - BESIDE, y: top, width: 2 * (width + BESIDE), height: lineHeight },
    ]),
  };
}

/** The ceiling as it is drawn, moved by so much. */
export function drawCeiling({ from, to, texts }: CeilingMark, by: Point): Drawable[] {
  const at = ({ x, y }: Point): string => `${x + by.x} ${y + by.y}`;
  return [
    { kind: 'path', data: `M${at(from)}L${at(to)}`, stroke: INK, strokeWidth: 2, dash: HOPED_DASH },
    ...texts.map(
      (run): Drawable => ({
        ...run,
        kind: 'text',
        x: run.x + by.x,
        y: run.y + by.y,
        direction: textDirection(run.text),
      }),
    ),
  ];
}
