import type { Size } from '../raster-size.ts';
import { pngChunk } from './chunk.ts';
import { densityChunk } from './density.ts';
import { PixelStream } from './pixel-stream.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS_A_CHANNEL = 8;
/** Of a picture in red, green and blue, and of one that is see-through as well (PNG specification, 11.2.1). */
const COLOR_TYPE = { 3: 2, 4: 6 } as const;

/** A colour: red, green, blue and alpha, from 0 to 255. */
export type Color = readonly [number, number, number, number];

/** In which order the colours of a pixel come. */
export type ColorOrder = 'rgb' | 'bgr';

/** How far up in a word each byte of a pixel stands, in the order in which a PNG has them. */
const SHIFTS: Readonly<Record<ColorOrder, readonly number[]>> = {
  rgb: [0, 8, 16, 24],
  bgr: [16, 8, 0, 24],
};

/** A picture that is to be made. */
export interface PngPicture {
  readonly size: Size;
  /** Pixels a px of the scene: how fine it is on paper. */
  readonly scale: number;
  /** What is everywhere where nothing is placed. An opaque one makes an opaque picture. */
  readonly background: Color;
  /** Of the pixels of its tiles. */
  readonly order: ColorOrder;
}

/** A piece of a band: pixels from the band's top on. */
export interface Tile {
  readonly left: number;
  readonly width: number;
  /** Three colours and alpha each, row by row. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * Writes a PNG from its top to its bottom, band by band: a picture far larger than any canvas is nowhere in memory as a
 * whole. Rows aren't filtered: plain areas and text compress best as they are.
 */
export class PngEncoder {
  readonly #width: number;
  /** What is where nothing is placed, as a word. */
  readonly #plain: number;
  readonly #stream: PixelStream;
  readonly #parts: BlobPart[];

  constructor({ size: { width, height }, scale, background, order }: PngPicture) {
    const channels = background[3] === 255 ? 3 : 4;
    this.#width = width;
    const shifts = SHIFTS[order].slice(0, channels);
    this.#plain = SHIFTS[order].reduce(
      (word, shift, at) => word | ((background[at] ?? 0) << shift),
      0,
    );
    const header = new DataView(new ArrayBuffer(13));
    header.setUint32(0, width);
    header.setUint32(4, height);
    header.setUint8(8, BITS_A_CHANNEL);
    header.setUint8(9, COLOR_TYPE[channels]);
    this.#parts = [
      SIGNATURE,
      pngChunk('IHDR', new Uint8Array(header.buffer)),
      pngChunk('sRGB', Uint8Array.of(0)),
      densityChunk(scale),
    ];
    this.#stream = new PixelStream(width, shifts, (data) =>
      this.#parts.push(pngChunk('IDAT', data)),
    );
  }

  /**
   * Writes the next rows.
   * @param height how many
   * @param tiles what is in them, from the left to the right, each as high as the band
   */
  write(height: number, tiles: readonly Tile[]): void {
    const pieces = tiles.map((tile) => ({ ...tile, words: wordsOf(tile.pixels) }));
    for (let row = 0; row < height; row++) {
      this.#stream.startRow();
      let at = 0;
      for (const { left, width, words } of pieces) {
        this.#stream.plain(this.#plain, left - at);
        this.#stream.pixels(words.subarray(row * width, (row + 1) * width));
        at = left + width;
      }
      this.#stream.plain(this.#plain, this.#width - at);
    }
  }

  /** All rows are there. */
  finish(): Blob {
    this.#stream.finish();
    this.#parts.push(pngChunk('IEND', new Uint8Array()));
    return new Blob(this.#parts, { type: 'image/png' });
  }
}

/** Pixels as words, the first channel lowest: browsers are little-endian. */
function wordsOf({ buffer, byteOffset, length }: Uint8ClampedArray<ArrayBuffer>): Int32Array {
  return new Int32Array(buffer, byteOffset, length / 4);
}
