const CHUNK = 2 ** 18;

/** Puts bits one after the other, the lowest of a byte first (RFC 1951, 3.1.1), and hands bytes on in large chunks. */
export class BitWriter {
  readonly #onChunk: (chunk: Uint8Array) => void;
  readonly #chunk = new Uint8Array(CHUNK);
  #length = 0;
  #bits = 0;
  #count = 0;

  /** @param onChunk copies the bytes: the memory that they are in is written again */
  constructor(onChunk: (chunk: Uint8Array) => void) {
    this.#onChunk = onChunk;
  }

  /** Adds the lowest bits of a number, at most 16. */
  put(bits: number, count: number): void {
    this.#bits |= bits << this.#count;
    this.#count += count;
    if (this.#count < 16) return;
    if (this.#length + 2 > CHUNK) this.#handOn();
    this.#chunk[this.#length++] = this.#bits & 0xff;
    this.#chunk[this.#length++] = (this.#bits >>> 8) & 0xff;
    this.#bits >>>= 16;
    this.#count -= 16;
  }

  /** Fills the byte that has been begun with zeros, and adds whole bytes. */
  finish(bytes: Uint8Array): void {
    for (; this.#count > 0; this.#count -= 8, this.#bits >>>= 8) {
      if (this.#length === CHUNK) this.#handOn();
      this.#chunk[this.#length++] = this.#bits & 0xff;
    }
    this.#handOn();
    this.#onChunk(bytes);
  }

  #handOn(): void {
    this.#onChunk(this.#chunk.subarray(0, this.#length));
    this.#length = 0;
  }
}
