import { Adler32 } from './adler32.ts';
import { BitWriter } from './bit-writer.ts';
import { Deflate, REPEAT } from './deflate.ts';

/** Compressed data in a window of 32 kB, without a dictionary (RFC 1950, 2.2). */
const ZLIB_HEADER = [0x78, 0x01] as const;
/** The way a row is filtered: not at all (PNG specification, 9.2). */
const NO_FILTER = 0;

/** How many pixels are remembered: those that a repeat may reach back to, and those that are taken in at once. */
const MEMORY = 2 ** 15;
const PIECE = 2 ** 13;
const IN_MEMORY = MEMORY - 1;
/** A pixel is looked for in so many places where it was, found by so many bits of what it is. */
const TRIES = 8;
const HASH_BITS = 15;
/** Spreads what differs little (2^32 divided by the golden ratio; Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;
/** Further back than anything that is remembered. */
const NOWHERE = -MEMORY;
/** For a run of so many pixels nothing better is looked for. */
const GOOD_RUN = 16;

/**
 * Compresses the pixels of a picture, from its top left on, as the data of a PNG. A plain area is one step, however many
 * pixels it has. Elsewhere it looks for the longest repeat: of the pixel before, of the row above, and of where the
 * same pixel was last (LZ77; Ziv and Lempel 1977).
 */
export class PixelStream {
  readonly #shifts: readonly number[];
  readonly #channels: number;
  readonly #width: number;
  /** The furthest and the longest that a repeat may be, in pixels. */
  readonly #reach: number;
  readonly #longest: number;
  readonly #out: BitWriter;
  readonly #deflate: Deflate;
  readonly #checksum: Adler32;
  /** The last pixels, each in its place less a multiple of how many there are. */
  readonly #memory = new Uint32Array(MEMORY);
  /** Where a pixel was last, by what it is, and where the one in a place was before. */
  readonly #places = new Int32Array(2 ** HASH_BITS).fill(NOWHERE);
  readonly #before = new Int32Array(MEMORY);
  /** How many pixels there have been, where the row began, and which was the last in it. */
  #at = 0;
  #rowStart = 0;
  #last: number | undefined;

  /**
   * @param width of a row, in pixels
   * @param shifts how far up in a word of a pixel each byte stands that is written
   * @param onChunk takes the data, a chunk at a time
   */
  constructor(
    width: number,
    shifts: readonly number[],
    onChunk: (chunk: Uint8Array<ArrayBuffer>) => void,
  ) {
    const channels = shifts.length;
    this.#shifts = shifts;
    this.#channels = channels;
    this.#width = width;
    this.#longest = Math.floor(REPEAT.longest / channels);
    // For each row begun in between there is a byte more.
    this.#reach = Math.floor((REPEAT.furthest - 1) / (channels + 1 / width));
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
  pixels(words: Uint32Array): void {
    for (let from = 0; from < words.length; from += PIECE) {
      this.#piece(words.subarray(from, from + PIECE));
    }
  }

  /** The same pixel so many times. */
  plain(word: number, count: number): void {
    if (count === 0) return;
    this.#rememberRun(word, count);
    this.#run(word, count);
  }

  finish(): void {
    this.#deflate.finish();
    const checksum = new DataView(new ArrayBuffer(4));
    checksum.setUint32(0, this.#checksum.value);
    this.#out.finish(new Uint8Array(checksum.buffer));
  }

  #piece(words: Uint32Array): void {
    this.#remember(words);
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
  #runAt(words: Uint32Array, at: number): number {
    const word = words[at];
    let end = at + 1;
    while (end < words.length && words[end] === word) end++;
    return word === this.#last || end - at > GOOD_RUN ? end - at : 0;
  }

  /** Writes the run, or a repeat that is longer, or the one pixel when there is neither. @returns how many pixels it wrote */
  #lookBack(words: Uint32Array, at: number, run: number): number {
    const most = Math.min(words.length - at, this.#longest);
    let length = run;
    let place = NOWHERE;
    const above = this.#at - this.#width;
    if (this.#width <= this.#reach && above >= 0) {
      const same = this.#sameFrom(above, length, most);
      if (same > length) {
        length = same;
        place = above;
      }
    }
    let candidate = this.#keep(this.#at);
    for (let tries = 0; tries < TRIES && this.#at - candidate <= this.#reach; tries++) {
      const same = this.#sameFrom(candidate, length, most);
      if (same > length) {
        length = same;
        place = candidate;
      }
      candidate = this.#before[candidate & IN_MEMORY] as number;
    }
    if (place === NOWHERE) {
      this.#run(words[at] as number, Math.max(1, run));
      return Math.max(1, run);
    }
    this.#deflate.repeat(length * this.#channels, this.#distanceTo(place));
    this.#checksum.pixels(words, at, at + length);
    for (let next = 1; next < length; next++) this.#keep(this.#at + next);
    this.#at += length;
    this.#last = words[at + length - 1] as number;
    return length;
  }

  /**
   * How many of the next pixels are as those from a place on, which may reach into them, but not into another row.
   * @param least whether there are more is what counts: otherwise it gives 0
   */
  #sameFrom(place: number, least: number, most: number): number {
    const memory = this.#memory;
    const from = this.#at;
    if (least >= most || memory[(place + least) & IN_MEMORY] !== memory[(from + least) & IN_MEMORY])
      return 0;
    const end =
      place >= this.#rowStart ? most : Math.min(most, this.#width - (place % this.#width));
    let same = 0;
    while (same < end && memory[(place + same) & IN_MEMORY] === memory[(from + same) & IN_MEMORY]) {
      same++;
    }
    return same;
  }

  /** How many bytes back a place is. */
  #distanceTo(place: number): number {
    const rows = Math.ceil((this.#rowStart - place) / this.#width);
    return (this.#at - place) * this.#channels + Math.max(0, rows);
  }

  /** Keeps where the pixel in a place is. @returns where it was last */
  #keep(place: number): number {
    const word = this.#memory[place & IN_MEMORY] as number;
    const slot = Math.imul(word, GOLDEN) >>> (32 - HASH_BITS);
    const last = this.#places[slot] as number;
    this.#before[place & IN_MEMORY] = last;
    this.#places[slot] = place;
    return last;
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

  /** Remembers the pixels that come next. */
  #remember(words: Uint32Array): void {
    const to = this.#at & IN_MEMORY;
    const first = words.subarray(0, MEMORY - to);
    this.#memory.set(first, to);
    this.#memory.set(words.subarray(first.length));
  }

  /** Remembers the last pixels of a run that comes next, as many as a repeat can reach. */
  #rememberRun(word: number, count: number): void {
    const many = Math.min(count, MEMORY);
    const to = (this.#at + count - many) & IN_MEMORY;
    this.#memory.fill(word, to, to + many);
    this.#memory.fill(word, 0, Math.max(0, to + many - MEMORY));
  }
}
