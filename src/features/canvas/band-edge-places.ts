import type { BandLabels } from '#core/scene/band-labels.ts';
import { measureText } from '#core/scene/measure-text.ts';
import type { View } from './camera-moves.ts';

/** The name of a band where it stands at the edge of the window, in px of it. */
export interface EdgeName {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The window, how large the names are set, and what lies over its top; in px. */
interface EdgeRoom {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly weight: number;
  readonly top: number;
}

/** Of a line of text, to its size. */
export const EDGE_LINE = 1.3;
/** Beside the words, and from what stands around them, in px. */
export const EDGE_PADDING = 6;
const CLEAR = 2;
/** At the left the names stand past the handle of the ceiling. */
const LEFT = 56;

/**
 * The names of bands whose own place is out of the window. In a chain that runs down they stand at the left edge, in
 * the room above the first row of their band, where there is room enough for a line; in one that runs to the right
 * they stand at the top, over their column.
 */
export function bandEdgePlaces(
  { bands }: Pick<BandLabels, 'bands'>,
  view: View,
  isDown: boolean,
  room: EdgeRoom,
): readonly EdgeName[] {
  const high = room.size * EDGE_LINE + 2 * CLEAR;
  return bands.flatMap(({ name, box, from, start, end }) => {
    const width = measureText(name, room) + 2 * EDGE_PADDING;
    if (isDown) {
      const top = from * view.zoom + view.y + CLEAR;
      const isOut = (box.x + box.width / 2) * view.zoom + view.x < 0;
      const fits =
        (start - from) * view.zoom >= high && top >= room.top && top + high < room.height;
      return isOut && fits ? [{ name, left: LEFT, top, width }] : [];
    }
    const [first, last] = [start, end].map((at) => at * view.zoom + view.x) as [number, number];
    // Over the middle of its column, or what is in view of it.
    const [least, most] = [Math.max(0, first), Math.min(room.width, last) - width];
    const left = Math.max(least, Math.min((first + last - width) / 2, most));
    const isOut = (box.y + box.height / 2) * view.zoom + view.y < 0;
    const fits = least <= most;
    return isOut && fits ? [{ name, left, top: room.top + CLEAR, width }] : [];
  });
}
