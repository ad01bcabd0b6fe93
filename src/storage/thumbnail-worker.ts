import type { LayoutChange } from '#core/layout/layout-feed.ts';
import { LayoutMirror } from '#core/layout/layout-mirror.ts';
import { thumbnailSvg } from '#core/scene/thumbnail.ts';

/* Draws a model small beside the main thread: each message is what changed, and is answered with the picture. */

const mirror = new LayoutMirror();

addEventListener('message', ({ data }: MessageEvent<LayoutChange>) => {
  mirror.take(data);
  postMessage(thumbnailSvg(mirror.chain()));
});
