const MODULUS = 65_521;
/** So many bytes can be added before a sum no longer fits in a whole number that is quick to add. */
const MOST_BYTES = 3_800;

/** The checksum at the end of a zlib stream (RFC 1950, 8.2), of bytes that are given as pixels. */
export class Adler32 {
  readonly #shifts: readonly number[];
  #sum = 1;
  #sumOfSums = 0;
  #bytes = 0;

  /** @param shifts how far up in a word of a pixel each byte stands that counts */
  constructor(shifts: readonly number[]) {
    this.#shifts = shifts;
  }

  byte(byte: number): void {
    this.#sum += byte;
    this.#sumOfSums += this.#sum;
    this.#count(1);
  }

  /** So many pixels that may differ, a word each; a thousand at most. */
  pixels(words: Uint32Array, from: number, to: number): void {
    const shifts = this.#shifts;
    let sum = this.#sum;
    let sumOfSums = this.#sumOfSums;
    for (let at = from; at < to; at++) {
      const word = words[at] as number;
      for (const shift of shifts) {
        sum += (word >>> shift) & 0xff;
        sumOfSums += sum;
      }
    }
    this.#sum = sum;
    this.#sumOfSums = sumOfSums;
    this.#count((to - from) * shifts.length);
  }

  /** The same pixel so many times, in one go: both sums of n equal steps have a formula. */
  run(word: number, count: number): void {
    this.#reduce();
    let step = 0;
    let ofSteps = 0;
    for (const shift of this.#shifts) {
      step += (word >>> shift) & 0xff;
      ofSteps += step;
    }
    this.#sumOfSums +=
      this.#shifts.length * (count * this.#sum + (step * count * (count - 1)) / 2) +
      count * ofSteps;
    this.#sum += count * step;
    this.#reduce();
  }

  get value(): number {
    this.#reduce();
    return ((this.#sumOfSums << 16) | this.#sum) >>> 0;
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes >= MOST_BYTES) this.#reduce();
  }

  #reduce(): void {
    this.#sum %= MODULUS;
    this.#sumOfSums %= MODULUS;
    this.#bytes = 0;
  }
}
