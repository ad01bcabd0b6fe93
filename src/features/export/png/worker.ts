import { PngEncoder, type PngPicture, type Tile } from './encoder.ts';

/*
 * Compresses a picture beside the main thread, which paints it meanwhile. The first message says what it is; each
 * further one is a band, from its top to its bottom.
 */

/** What comes in. */
export type PngWork =
  | { readonly kind: 'start'; readonly picture: PngPicture }
  | {
      readonly kind: 'band';
      readonly height: number;
      readonly tiles: readonly Tile[];
      readonly isLast: boolean;
    };

/** What is answered: that a band is compressed, with its tiles' memory back, and after the last one the file. */
export type PngAnswer =
  | { readonly kind: 'band'; readonly memory: readonly ArrayBuffer[] }
  | { readonly kind: 'done'; readonly png: Blob }
  | { readonly kind: 'failed'; readonly message: string };

let encoder: PngEncoder | undefined;

addEventListener('message', ({ data }: MessageEvent<PngWork>) => {
  try {
    take(data);
  } catch (error) {
    answer({ kind: 'failed', message: String(error) });
  }
});

function take(work: PngWork): void {
  if (work.kind === 'start') {
    encoder = new PngEncoder(work.picture);
    return;
  }
  if (!encoder) return;
  encoder.write(work.height, work.tiles);
  if (work.isLast) {
    answer({ kind: 'done', png: encoder.finish() });
    return;
  }
  const memory = work.tiles.map(({ pixels }) => pixels.buffer);
  answer({ kind: 'band', memory }, memory);
}

function answer(message: PngAnswer, moved: ArrayBuffer[] = []): void {
  postMessage(message, { transfer: moved });
}
