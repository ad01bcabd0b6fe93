const MODULUS = 65_521;
/** Above these the sums are reduced, so that they stay whole numbers that are exact (below 2^53). */
const LARGEST = { sum: 2 ** 26, sumOfSums: 2 ** 50 } as const;
const LONGEST_RUN = 2 ** 20;

/** The checksum at the end of a zlib stream (RFC 1950, 8.2), of bytes that are given as pixels. */
export class Adler32 {
  readonly #shifts: readonly number[];
  #sum = 1;
  #sumOfSums = 0;

  /** @param shifts how far up in a word of a pixel each byte stands that counts */
  constructor(shifts: readonly number[]) {
    this.#shifts = shifts;
  }

  byte(byte: number): void {
    this.#add(byte, this.#sum + byte);
  }

  /** So many pixels that may differ, a word each. */
  pixels(words: Int32Array, from: number, to: number): void {
    // Without a loop over them it takes half the time.
    const [first = 0, second = 0, third = 0, fourth] = this.#shifts;
    let step = 0;
    let sumOfSteps = 0;
    for (let at = from; at < to; at++) {
      const word = words[at] as number;
      step += (word >>> first) & 0xff;
      sumOfSteps += step;
      step += (word >>> second) & 0xff;
      sumOfSteps += step;
      step += (word >>> third) & 0xff;
      sumOfSteps += step;
      if (fourth === undefined) continue;
      step += (word >>> fourth) & 0xff;
      sumOfSteps += step;
    }
    this.#add(step, this.#shifts.length * (to - from) * this.#sum + sumOfSteps);
  }

  /** The same pixel so many times, in one go: both sums of n equal steps have a formula. */
  run(word: number, count: number): void {
    let [step, sumOfSteps] = [0, 0];
    for (const shift of this.#shifts) {
      step += (word >>> shift) & 0xff;
      sumOfSteps += step;
    }
    const bytes = this.#shifts.length;
    for (let left = count; left > 0; left -= LONGEST_RUN) {
      const many = Math.min(left, LONGEST_RUN);
      const earlier = (step * many * (many - 1)) / 2;
      this.#add(step * many, bytes * (many * this.#sum + earlier) + many * sumOfSteps);
    }
  }

  get value(): number {
    return (((this.#sumOfSums % MODULUS) << 16) | (this.#sum % MODULUS)) >>> 0;
  }

  #add(toSum: number, toSumOfSums: number): void {
    this.#sum += toSum;
    this.#sumOfSums += toSumOfSums;
    if (this.#sum > LARGEST.sum) this.#sum %= MODULUS;
    if (this.#sumOfSums > LARGEST.sumOfSums) this.#sumOfSums %= MODULUS;
  }
}
