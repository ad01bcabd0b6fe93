import type { BitWriter } from './bit-writer.ts';
import { huffmanCode, type PrefixCode } from './huffman.ts';

/** The shortest and longest that a repeat may be, and how far back, in bytes (RFC 1951, 3.2.5). */
export const REPEAT = { shortest: 3, longest: 258, furthest: 32_768 } as const;

/** So many bytes and repeats share a code. */
const BLOCK = 2 ** 16;
/** A repeat in a block: its length less the shortest, and its distance less one, which is below this. */
const DISTANCES = 2 ** 15;
const IS_REPEAT = 2 ** 23;

const DYNAMIC = 2;
const END_OF_BLOCK = 256;
const MOST_BITS = { symbol: 15, length: 7 } as const;
/** In this order the lengths of the code are written that the other lengths are written in. */
const LENGTHS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

/** A range of lengths or distances that share a symbol: its first, and how many bits tell which of them it is. */
interface Range {
  readonly first: number;
  readonly extra: number;
}

const LENGTH_RANGES = ranges(28, 4, REPEAT.shortest);
// The longest has a symbol of its own, though it fits in the range before.
LENGTH_RANGES.push({ first: REPEAT.longest, extra: 0 });
const DISTANCE_RANGES = ranges(30, 2, 1);

const LENGTH_SYMBOLS = symbolsOf(LENGTH_RANGES, REPEAT.longest);
const DISTANCE_SYMBOLS = symbolsOf(DISTANCE_RANGES, REPEAT.furthest);

/** Writes bytes, and repeats of what went before, as a deflate stream (RFC 1951). What repeats, whoever calls has found. */
export class Deflate {
  readonly #out: BitWriter;
  readonly #block = new Uint32Array(BLOCK);
  #length = 0;
  readonly #symbolCounts = new Uint32Array(END_OF_BLOCK + 1 + LENGTH_RANGES.length);
  readonly #distanceCounts = new Uint32Array(DISTANCE_RANGES.length);

  constructor(out: BitWriter) {
    this.#out = out;
  }

  byte(byte: number): void {
    if (this.#length === BLOCK) this.#writeBlock(false);
    this.#block[this.#length++] = byte;
    (this.#symbolCounts[byte] as number)++;
  }

  /** As many bytes as went before, so far back: within the bounds of `REPEAT`. */
  repeat(length: number, distance: number): void {
    if (this.#length === BLOCK) this.#writeBlock(false);
    this.#block[this.#length++] =
      IS_REPEAT + (length - REPEAT.shortest) * DISTANCES + (distance - 1);
    (this.#symbolCounts[END_OF_BLOCK + 1 + (LENGTH_SYMBOLS[length] as number)] as number)++;
    (this.#distanceCounts[DISTANCE_SYMBOLS[distance] as number] as number)++;
  }

  /** Ends the stream; the last byte may not be full. */
  finish(): void {
    this.#writeBlock(true);
  }

  #writeBlock(isLast: boolean): void {
    this.#symbolCounts[END_OF_BLOCK] = 1;
    // A stream without repeats has a code for their distances all the same.
    if (this.#distanceCounts.every((count) => count === 0)) this.#distanceCounts[0] = 1;
    const symbols = huffmanCode(this.#symbolCounts, MOST_BITS.symbol);
    const distances = huffmanCode(this.#distanceCounts, MOST_BITS.symbol);
    this.#out.put(isLast ? 1 : 0, 1);
    this.#out.put(DYNAMIC, 2);
    this.#writeCodes(symbols, distances);
    this.#writeContents(symbols, distances);
    this.#length = 0;
    this.#symbolCounts.fill(0);
    this.#distanceCounts.fill(0);
  }

  /** The lengths of both codes, in which runs are shortened, in a code of their own (RFC 1951, 3.2.7). */
  #writeCodes(symbols: PrefixCode, distances: PrefixCode): void {
    const lengths = Uint8Array.of(...symbols.lengths, ...distances.lengths);
    const shortened = shortenRuns(lengths);
    const counts = new Uint32Array(LENGTHS_ORDER.length);
    for (const { symbol } of shortened) (counts[symbol] as number)++;
    const code = huffmanCode(counts, MOST_BITS.length);
    this.#out.put(symbols.lengths.length - 257, 5);
    this.#out.put(distances.lengths.length - 1, 5);
    this.#out.put(LENGTHS_ORDER.length - 4, 4);
    for (const symbol of LENGTHS_ORDER) this.#out.put(code.lengths[symbol] as number, 3);
    for (const { symbol, extra, extraBits } of shortened) {
      this.#out.put(code.bits[symbol] as number, code.lengths[symbol] as number);
      this.#out.put(extra, extraBits);
    }
  }

  #writeContents(symbols: PrefixCode, distances: PrefixCode): void {
    const out = this.#out;
    for (let at = 0; at < this.#length; at++) {
      const entry = this.#block[at] as number;
      if (entry < IS_REPEAT) {
        out.put(symbols.bits[entry] as number, symbols.lengths[entry] as number);
        continue;
      }
      const length = ((entry - IS_REPEAT) >>> 15) + REPEAT.shortest;
      const lengthSymbol = LENGTH_SYMBOLS[length] as number;
      const symbol = END_OF_BLOCK + 1 + lengthSymbol;
      const { first, extra } = LENGTH_RANGES[lengthSymbol] as Range;
      out.put(symbols.bits[symbol] as number, symbols.lengths[symbol] as number);
      out.put(length - first, extra);
      const distance = (entry & (DISTANCES - 1)) + 1;
      const distanceSymbol = DISTANCE_SYMBOLS[distance] as number;
      const range = DISTANCE_RANGES[distanceSymbol] as Range;
      out.put(
        distances.bits[distanceSymbol] as number,
        distances.lengths[distanceSymbol] as number,
      );
      out.put(distance - range.first, range.extra);
    }
    out.put(symbols.bits[END_OF_BLOCK] as number, symbols.lengths[END_OF_BLOCK] as number);
  }
}

/** So many ranges: one value each at first, and then twice as many after every so many ranges. */
function ranges(count: number, every: number, from: number): Range[] {
  const all: Range[] = [];
  let first = from;
  for (let at = 0; at < count; at++) {
    const extra = Math.max(0, Math.floor(at / every) - 1);
    all.push({ first, extra });
    first += 2 ** extra;
  }
  return all;
}

/** For each value up to the last the range that it is in; a later one goes before. */
function symbolsOf(all: readonly Range[], last: number): Uint8Array {
  const symbols = new Uint8Array(last + 1);
  for (const [symbol, { first, extra }] of all.entries()) {
    symbols.fill(symbol, first, Math.min(last + 1, first + 2 ** extra));
  }
  return symbols;
}

interface LengthEntry {
  readonly symbol: number;
  readonly extra: number;
  readonly extraBits: number;
}

/** Lengths of a code with their runs: 17 and 18 are zeros, and 16 is what went before, again. */
function shortenRuns(lengths: Uint8Array): LengthEntry[] {
  const entries: LengthEntry[] = [];
  for (let at = 0; at < lengths.length; ) {
    const symbol = lengths[at] as number;
    let end = at + 1;
    while (lengths[end] === symbol) end++;
    if (symbol !== 0) {
      entries.push({ symbol, extra: 0, extraBits: 0 });
      at++;
    }
    const [run, most, extraBits] =
      symbol !== 0
        ? ([16, 6, 2] as const)
        : end - at > 10
          ? ([18, 138, 7] as const)
          : ([17, 10, 3] as const);
    const least = run === 18 ? 11 : 3;
    const count = Math.min(most, end - at);
    if (count >= least) {
      entries.push({ symbol: run, extra: count - least, extraBits });
      at += count;
    } else if (symbol === 0) {
      entries.push({ symbol, extra: 0, extraBits: 0 });
      at++;
    }
  }
  return entries;
}
