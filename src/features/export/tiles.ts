import type { Size } from './raster-size.ts';

/** Rows of a picture that are compressed at once, and the columns that they are painted in. In whole pixels. */
export interface Band {
  readonly top: number;
  readonly height: number;
  /** From the left to the right. */
  readonly columns: readonly { readonly left: number; readonly width: number }[];
}

/** A band takes three or four bytes a pixel, and a few are under way. */
const BAND = { area: 12_000_000, rows: 128 };
/** How many pixels are painted at once: what is empty is left out, but a card in several tiles is painted in each. */
export const LARGEST_TILE = 250_000;
const MOST_COLUMNS = 8192;

/** Cuts a picture into bands, from the top down, and each into tiles. */
export function* bandsOf({ width, height }: Size): Generator<Band, void> {
  const rows = Math.max(1, Math.min(BAND.rows, Math.floor(BAND.area / width)));
  const most = Math.min(MOST_COLUMNS, Math.floor(LARGEST_TILE / rows));
  const columns = Array.from({ length: Math.ceil(width / most) }, (_, at) => ({
    left: at * most,
    width: Math.min(most, width - at * most),
  }));
  for (let top = 0; top < height; top += rows) {
    yield { top, height: Math.min(rows, height - top), columns };
  }
}
