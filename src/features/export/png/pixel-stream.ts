import { Adler32 } from './adler32.ts';
import { BitWriter } from './bit-writer.ts';
import { Deflate, REPEAT } from './deflate.ts';
import { PIECE, PixelMemory, type Repeat } from './pixel-memory.ts';

/** Compressed data in a window of 32 kB, without a dictionary (RFC 1950, 2.2). */
const ZLIB_HEADER = [0x78, 0x01] as const;
/** The way a row is filtered: not at all (PNG specification, 9.2). */
const NO_FILTER = 0;

/** For a run of so many pixels nothing better is looked for. */
const GOOD_RUN = 16;

/**
 * Compresses the pixels of a picture, from its top left on, as the data of a PNG. A plain area is one step, however many
 * pixels it has. Elsewhere each pixel goes on with the one before, or with what it repeats.
 */
export class PixelStream {
  readonly #shifts: readonly number[];
  readonly #channels: number;
  readonly #width: number;
  /** How many pixels a repeat may have. */
  readonly #longest: number;
  readonly #out: BitWriter;
  readonly #deflate: Deflate;
  readonly #checksum: Adler32;
  readonly #memory: PixelMemory;
  readonly #found: Repeat = { length: 0, place: 0 };
  /** How many pixels there have been, where the row began, and which was the last in it. */
  #at = 0;
  #rowStart = 0;
  #last: number | undefined;

  /**
   * @param width of a row, in pixels
   * @param shifts how far up in a word of a pixel each byte stands that is written
   * @param onChunk copies the data, a chunk at a time
   */
  constructor(width: number, shifts: readonly number[], onChunk: (chunk: Uint8Array) => void) {
    const channels = shifts.length;
    this.#shifts = shifts;
    this.#channels = channels;
    this.#width = width;
    this.#longest = Math.floor(REPEAT.longest / channels);
    // For each row begun in between there is a byte more.
    const reach = Math.floor((REPEAT.furthest - 1) / (channels + 1 / width));
    this.#memory = new PixelMemory(width, reach);
    this.#out = new BitWriter(onChunk);
    for (const byte of ZLIB_HEADER) this.#out.put(byte, 8);
    this.#deflate = new Deflate(this.#out);
    this.#checksum = new Adler32(shifts);
  }

  startRow(): void {
    this.#deflate.byte(NO_FILTER);
    this.#checksum.byte(NO_FILTER);
    this.#rowStart = this.#at;
    this.#last = undefined;
  }

  /** The next pixels of the row, each a word. */
  pixels(words: Int32Array): void {
    for (let from = 0; from < words.length; from += PIECE) {
      this.#piece(words.subarray(from, from + PIECE));
    }
  }

  /** The same pixel so many times. */
  plain(word: number, count: number): void {
    if (count === 0) return;
    this.#memory.rememberRun(word, count, this.#at);
    this.#run(word, count);
  }

  finish(): void {
    this.#deflate.finish();
    const checksum = new DataView(new ArrayBuffer(4));
    checksum.setUint32(0, this.#checksum.value);
    this.#out.finish(new Uint8Array(checksum.buffer));
  }

  #piece(words: Int32Array): void {
    this.#memory.remember(words, this.#at);
    for (let at = 0; at < words.length; ) {
      const run = this.#runAt(words, at);
      if (run < GOOD_RUN) at += this.#lookBack(words, at, run);
      else {
        this.#run(words[at] as number, run);
        at += run;
      }
    }
  }

  /** How often the pixel at a place stands there in a row, if it goes on with the one before, or begins a good run. */
  #runAt(words: Int32Array, at: number): number {
    const word = words[at];
    let end = at + 1;
    while (end < words.length && words[end] === word) end++;
    return word === this.#last || end - at > GOOD_RUN ? end - at : 0;
  }

  /** Writes the run, or a repeat that is longer, or the one pixel when there is neither. @returns how many pixels it wrote */
  #lookBack(words: Int32Array, at: number, run: number): number {
    const here = this.#at;
    const most = Math.min(words.length - at, this.#longest);
    if (!this.#memory.find(here, this.#rowStart, run, most, this.#found)) {
      this.#run(words[at] as number, Math.max(1, run));
      return Math.max(1, run);
    }
    const { length, place } = this.#found;
    this.#deflate.repeat(length * this.#channels, this.#distanceTo(place));
    this.#checksum.pixels(words, at, at + length);
    this.#memory.keep(here + 1, here + length);
    this.#at += length;
    this.#last = words[at + length - 1] as number;
    return length;
  }

  /** How many bytes back a place is. */
  #distanceTo(place: number): number {
    const rows = Math.ceil((this.#rowStart - place) / this.#width);
    return (this.#at - place) * this.#channels + Math.max(0, rows);
  }

  #run(word: number, count: number): void {
    let left = count;
    if (word !== this.#last) {
      this.#pixel(word);
      left--;
    }
    for (; left > 0; left -= this.#longest) {
      const length = Math.min(left, this.#longest);
      this.#deflate.repeat(length * this.#channels, this.#channels);
    }
    this.#checksum.run(word, count);
    this.#at += count;
    this.#last = word;
  }

  #pixel(word: number): void {
    for (const shift of this.#shifts) this.#deflate.byte((word >>> shift) & 0xff);
  }
}
