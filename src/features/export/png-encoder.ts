import { pngChunk } from './png-chunk.ts';
import { densityChunk } from './png-density.ts';
import type { Size } from './raster-size.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS_A_CHANNEL = 8;
/** Of a picture in red, green and blue, and of one that is see-through as well (PNG specification, 11.2.1). */
const COLOR_TYPE = { 3: 2, 4: 6 } as const;

/** A colour: red, green, blue and alpha, from 0 to 255. */
export type Color = readonly [number, number, number, number];

/** A picture that is to be made. */
export interface PngPicture {
  readonly size: Size;
  /** Pixels a px of the scene: how fine it is on paper. */
  readonly scale: number;
  /** What is everywhere where nothing is placed. An opaque one makes an opaque picture. */
  readonly background: Color;
}

/** A piece of a band: pixels from the band's top on. */
export interface Tile {
  readonly left: number;
  readonly width: number;
  /** Red, green, blue and alpha, row by row. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * Writes a PNG from its top to its bottom, band by band: a picture far larger than any canvas is nowhere in memory as a
 * whole. Rows aren't filtered: plain areas and text compress best as they are (for a chain of cards 208 kB, where rows
 * less the row above take 284 kB and Chromium's own encoder 258 kB).
 */
export class PngEncoder {
  readonly #channels: 3 | 4;
  /** A row where nothing is placed. It begins with the way it is filtered: 0, not at all. */
  readonly #plainRow: Uint8Array;
  readonly #parts: BlobPart[];
  readonly #deflate = new CompressionStream('deflate');
  readonly #writer = this.#deflate.writable.getWriter();
  readonly #isRead: Promise<void>;
  /** Its memory serves for all bands: asking for more takes as long as compressing. A chunk is read when it is written. */
  #band = new Uint8Array();
  #written = Promise.resolve();

  constructor({ size: { width, height }, scale, background }: PngPicture) {
    this.#channels = background[3] === 255 ? 3 : 4;
    this.#plainRow = new Uint8Array(1 + width * this.#channels);
    for (let at = 1; at < this.#plainRow.length; at += this.#channels) {
      for (let channel = 0; channel < this.#channels; channel++) {
        this.#plainRow[at + channel] = background[channel] ?? 0;
      }
    }
    const header = new DataView(new ArrayBuffer(13));
    header.setUint32(0, width);
    header.setUint32(4, height);
    header.setUint8(8, BITS_A_CHANNEL);
    header.setUint8(9, COLOR_TYPE[this.#channels]);
    this.#parts = [
      SIGNATURE,
      pngChunk('IHDR', new Uint8Array(header.buffer)),
      pngChunk('sRGB', Uint8Array.of(0)),
      densityChunk(scale),
    ];
    this.#isRead = this.#readOn();
    // Whoever waits for a band or for the end is told; nobody may be waiting yet.
    this.#isRead.catch(() => {});
  }

  /**
   * Writes the next rows.
   * @param height how many
   * @param tiles what is in them, each as high as the band
   * @returns when they are compressed
   */
  write(height: number, tiles: readonly Tile[]): Promise<void> {
    this.#written = this.#written.then(() => this.#writer.write(this.#bandOf(height, tiles)));
    return this.#written;
  }

  /** All rows are there. */
  async finish(): Promise<Blob> {
    await this.#writer.close();
    await this.#isRead;
    this.#parts.push(pngChunk('IEND', new Uint8Array()));
    return new Blob(this.#parts, { type: 'image/png' });
  }

  #bandOf(height: number, tiles: readonly Tile[]): Uint8Array<ArrayBuffer> {
    const rowBytes = this.#plainRow.length;
    const bytes = height * rowBytes;
    if (this.#band.length < bytes) this.#band = new Uint8Array(bytes);
    const band = this.#band.subarray(0, bytes);
    const view = new DataView(this.#band.buffer);
    for (let row = 0; row < height; row++) band.set(this.#plainRow, row * rowBytes);
    for (const { left, width, pixels } of tiles) {
      for (let row = 0; row < height; row++) {
        const from = row * width * 4;
        const to = row * rowBytes + 1 + left * this.#channels;
        const piece = pixels.subarray(from, from + width * 4);
        if (this.#channels === 4) band.set(piece, to);
        else setOpaque(view, piece, to);
      }
    }
    return band;
  }

  async #readOn(): Promise<void> {
    const reader = this.#deflate.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      this.#parts.push(pngChunk('IDAT', value));
    }
  }
}

/** Copies pixels without their alpha, four at a time: they are four words, and become three. Browsers are little-endian. */
function setOpaque(to: DataView, pixels: Uint8ClampedArray<ArrayBuffer>, start: number): void {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const fours = words.length - (words.length % 4);
  let at = start;
  for (let from = 0; from < fours; from += 4) {
    const a = words[from] as number;
    const b = words[from + 1] as number;
    const c = words[from + 2] as number;
    const d = words[from + 3] as number;
    to.setUint32(at, (a & 0xffffff) | (b << 24), true);
    to.setUint32(at + 4, ((b >>> 8) & 0xffff) | (c << 16), true);
    to.setUint32(at + 8, ((c >>> 16) & 0xff) | (d << 8), true);
    at += 12;
  }
  for (let from = fours * 4; from < pixels.length; from += 4) {
    for (let channel = 0; channel < 3; channel++) {
      to.setUint8(at + channel, pixels[from + channel] as number);
    }
    at += 3;
  }
}
