import type { Box } from '#core/layout/box.ts';
import type { Size } from './raster-size.ts';

/** Rows of a picture that are compressed at once, in whole pixels. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/** A piece of a row, in whole pixels. */
export interface Span {
  readonly left: number;
  readonly width: number;
}

/** A band takes four bytes a pixel, and a few are under way. */
const BAND = { area: 12_000_000, rows: 128 };
/** How many pixels are painted at once: what is empty is left out, but a card in several tiles is painted in each. */
export const LARGEST_TILE = 250_000;
const WIDEST_TILE = 8192;
/** Painting so many empty pixels takes as long as beginning another tile. */
const SMALLEST_GAP = 50_000;

/** Cuts a picture into bands, from the top down. */
export function* bandsOf({ width, height }: Size): Generator<Band, void> {
  const rows = Math.max(1, Math.min(BAND.rows, Math.floor(BAND.area / width)));
  for (let top = 0; top < height; top += rows) {
    yield { top, height: Math.min(rows, height - top) };
  }
}

/**
 * Where a band is to be painted: tiles from the left to the right that cover all that lies in it, and little else.
 * @param boxes what may lie in it, in pixels of the picture
 * @param width of the picture
 */
export function tilesOf(boxes: readonly Box[], { top, height }: Band, width: number): Span[] {
  const gap = SMALLEST_GAP / height;
  const filled: { left: number; right: number }[] = [];
  for (const { left, right } of extentsIn(boxes, { top, height }, width)) {
    const last = filled.at(-1);
    if (last && left - last.right < gap) last.right = Math.max(last.right, right);
    else filled.push({ left, right });
  }
  const most = Math.min(WIDEST_TILE, Math.floor(LARGEST_TILE / height));
  return filled.flatMap(({ left, right }) =>
    Array.from({ length: Math.ceil((right - left) / most) }, (_, at) => ({
      left: left + at * most,
      width: Math.min(most, right - left - at * most),
    })),
  );
}

/** From where to where each of the boxes is in a band, by where it begins. */
function extentsIn(
  boxes: readonly Box[],
  { top, height }: Band,
  width: number,
): { readonly left: number; readonly right: number }[] {
  return boxes
    .filter((box) => box.y < top + height && box.y + box.height > top)
    .map((box) => ({
      left: Math.max(0, Math.floor(box.x)),
      right: Math.min(width, Math.ceil(box.x + box.width)),
    }))
    .filter(({ left, right }) => left < right)
    .sort((a, b) => a.left - b.left);
}
