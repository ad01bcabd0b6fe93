import { LayoutEncoder } from '#core/layout/layout-delta.ts';
import type { LayoutChange } from '#core/layout/layout-feed.ts';
import { LayoutMirror } from '#core/layout/layout-mirror.ts';

/*
 * Lays a large map out beside the main thread. The first message is the whole map, whose layout the sender has; each
 * further one is what changed, and is answered with what that moves.
 */

/** Layouts made for nothing at the start, so that the first edit meets a worker that is warm. */
const WARM_UP = 2;

const mirror = new LayoutMirror();
let encoder: LayoutEncoder | undefined;
let scheduled = false;

addEventListener('message', ({ data }: MessageEvent<LayoutChange>) => {
  mirror.take(data);
  if (!encoder) {
    encoder = new LayoutEncoder(mirror.layout());
    for (let round = 0; round < WARM_UP; round++) mirror.layout();
    return;
  }
  if (scheduled) return;
  scheduled = true;
  // What has come in by then is laid out together.
  setTimeout(answer);
});

function answer(): void {
  scheduled = false;
  const delta = encoder?.delta(mirror.layout(), mirror.revision);
  if (!delta) return;
  const numbers = [delta.cards, delta.movedCards, delta.boxes, delta.links, delta.movedLinks];
  const transfer = [...numbers, delta.lengths, delta.routes].map(({ buffer }) => buffer);
  postMessage(delta, { transfer });
}
