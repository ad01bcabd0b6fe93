import type { Box } from '#core/layout/box.ts';
import type { View } from './camera-moves.ts';

/** The words on both sides of the ceiling, as one block that the line runs through, in px of the window. */
interface WordsBlock {
  /** Where the line runs, and how far the block reaches to either side of it. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
  /** How much of the line it takes. */
  readonly length: number;
}

/** The part of the line, in px of the window, that words may stand on. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words stay this far from what they stand beside, in px. */
const CLEAR = 4;

/**
 * Where the words along the ceiling begin, in px of the window: at the first place on the line where they touch none of
 * the boxes. `undefined` where there is no such place.
 * @param isDown whether the chain runs down, so that the line runs across
 */
export function wordsPlace(
  boxes: readonly Box[],
  block: WordsBlock,
  view: View,
  { from, to }: Stretch,
  isDown: boolean,
): number | undefined {
  const { at, before, after, length } = block;
  const across = (box: Box): readonly [number, number] => span(box.x, box.width, view.x, view.zoom);
  const along = (box: Box): readonly [number, number] => span(box.y, box.height, view.y, view.zoom);
  const [onLine, offLine] = isDown ? [across, along] : [along, across];
  const taken = boxes
    .filter((box) => {
      const [start, end] = offLine(box);
      return start < at + after && end > at - before;
    })
    .map(onLine)
    .filter(([start, end]) => end > from && start < to)
    .sort(([a], [b]) => a - b);
  let place = from;
  for (const [start, end] of taken) {
    if (start >= place + length) break;
    place = Math.max(place, end);
  }
  return place + length <= to ? place : undefined;
}

/** What a box takes of the window in one direction, with room around it. */
function span(start: number, size: number, moved: number, zoom: number): readonly [number, number] {
  return [start * zoom + moved - CLEAR, (start + size) * zoom + moved + CLEAR];
}
