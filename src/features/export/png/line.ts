import { LARGEST_TILE } from '../tiles.ts';
import type { PngPicture, Tile } from './encoder.ts';
import type { PngAnswer, PngWork } from './worker.ts';

/** So many bands may wait to be compressed: one is, one can be next, while another is painted. */
const MOST_WAITING = 3;

/** The line to the worker that compresses a picture. */
export class PngLine {
  /** The file. Rejected when it can't be made. */
  readonly png: Promise<Blob>;
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #waiting = 0;
  /** Memory that came back. Asking for more can take as long as painting. */
  readonly #memory: ArrayBuffer[] = [];
  #onRoom = (): void => {};

  constructor(picture: PngPicture) {
    this.png = new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<PngAnswer>) => {
        if (data.kind === 'failed') return reject(new Error(data.message));
        if (data.kind === 'done') return resolve(data.png);
        this.#waiting -= 1;
        this.#memory.push(...data.memory);
        this.#onRoom();
      };
      this.#worker.onerror = ({ message }) => reject(new Error(message));
    });
    // Whoever sends or waits for the file is told; when it is given up nobody does.
    this.png.catch(() => {});
    this.#worker.postMessage({ kind: 'start', picture } satisfies PngWork);
  }

  /** Room for so many pixels of a tile, which is handed over with its band. */
  memoryFor(pixels: number): Uint8ClampedArray<ArrayBuffer> {
    const memory = this.#memory.pop() ?? new ArrayBuffer(LARGEST_TILE * 4);
    return new Uint8ClampedArray(memory, 0, pixels * 4);
  }

  /** Hands a band over, with the pixels of its tiles. @returns when there is room for another */
  async send(height: number, tiles: readonly Tile[], isLast: boolean): Promise<void> {
    const pixels = tiles.map((tile) => tile.pixels.buffer);
    this.#worker.postMessage({ kind: 'band', height, tiles, isLast } satisfies PngWork, pixels);
    this.#waiting += 1;
    if (this.#waiting < MOST_WAITING) return;
    const room = new Promise<void>((resolve) => {
      this.#onRoom = resolve;
    });
    await Promise.race([room, this.png]);
  }

  close(): void {
    this.#worker.terminate();
  }
}
