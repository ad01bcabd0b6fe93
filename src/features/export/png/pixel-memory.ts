/** How many pixels are remembered: those that a repeat may reach back to, and those that come next. A power of two. */
const MEMORY = 2 ** 15;
const IN_MEMORY = MEMORY - 1;
/** How many may come next at once. */
export const PIECE = 2 ** 13;
/** A pixel is looked for in so many places where it was, found by so many bits of what it is. */
const TRIES = 8;
const HASH_BITS = 15;
/** Spreads what differs little (2^32 divided by the golden ratio; Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;
/** Further back than anything that is remembered. */
const NOWHERE = -MEMORY;

/** What is the same as what comes next: so many pixels, from a place on. */
export interface Repeat {
  length: number;
  place: number;
}

/**
 * The last pixels of a picture, by their places: how many went before. It finds what repeats among them (LZ77; Ziv and
 * Lempel 1977), in the row above and where the same pixel was last.
 */
export class PixelMemory {
  readonly #width: number;
  readonly #reach: number;
  /** Each in its place less a multiple of how many there are. */
  readonly #pixels = new Int32Array(MEMORY);
  /** Where a pixel was last, by what it is, and where the one in a place was before. */
  readonly #places = new Int32Array(2 ** HASH_BITS).fill(NOWHERE);
  readonly #before = new Int32Array(MEMORY);

  /**
   * @param width of a row
   * @param reach how far back a repeat may be, in pixels
   */
  constructor(width: number, reach: number) {
    this.#width = width;
    this.#reach = reach;
  }

  /** Remembers the pixels that come next, a piece at most. */
  remember(words: Int32Array, from: number): void {
    const to = from & IN_MEMORY;
    const first = words.subarray(0, MEMORY - to);
    this.#pixels.set(first, to);
    this.#pixels.set(words.subarray(first.length));
  }

  /** Remembers the last pixels of a run that comes next, as many as a repeat can reach. */
  rememberRun(word: number, count: number, from: number): void {
    const many = Math.min(count, MEMORY);
    const to = (from + count - many) & IN_MEMORY;
    this.#pixels.fill(word, to, to + many);
    this.#pixels.fill(word, 0, Math.max(0, to + many - MEMORY));
  }

  /** Keeps where some pixels are, so that they are found. */
  keep(from: number, to: number): void {
    for (let place = from; place < to; place++) this.#keep(place);
  }

  /**
   * Looks for the longest repeat of what stands at a place, and keeps where that is.
   * @param rowStart where its row begins; what repeats lies in one row
   * @param least how long it has to be at least, less one, and `most` at most
   * @param found is told of one that is as long as that
   */
  find(from: number, rowStart: number, least: number, most: number, found: Repeat): boolean {
    const pixels = this.#pixels;
    const width = this.#width;
    const oldest = from - this.#reach;
    let length = least;
    let place = NOWHERE;
    let candidate = this.#keep(from);
    // The first try is the row above.
    const above = from - width;
    let next = above >= Math.max(0, oldest) ? above : candidate;
    for (let tries = 0; tries <= TRIES && length < most && next >= oldest; tries++) {
      if (pixels[(next + length) & IN_MEMORY] === pixels[(from + length) & IN_MEMORY]) {
        const end = next >= rowStart ? most : Math.min(most, width - (next % width));
        let same = 0;
        while (
          same < end &&
          pixels[(next + same) & IN_MEMORY] === pixels[(from + same) & IN_MEMORY]
        ) {
          same++;
        }
        if (same > length) {
          length = same;
          place = next;
        }
      }
      if (next === candidate) candidate = this.#before[candidate & IN_MEMORY] as number;
      next = candidate;
    }
    if (place === NOWHERE) return false;
    found.length = length;
    found.place = place;
    return true;
  }

  /** Keeps where the pixel in a place is. @returns where it was last */
  #keep(place: number): number {
    const word = this.#pixels[place & IN_MEMORY] as number;
    const slot = Math.imul(word, GOLDEN) >>> (32 - HASH_BITS);
    const last = this.#places[slot] as number;
    this.#before[place & IN_MEMORY] = last;
    this.#places[slot] = place;
    return last;
  }
}
