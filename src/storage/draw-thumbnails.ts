import { LayoutFeed } from '#core/layout/layout-feed.ts';
import type { Model } from '#core/model/model.ts';
import { drawThumbnail } from './entry.ts';
import { withinTime } from './within-time.ts';

/** From this many elements on, drawing a model small would hold up whoever edits it. */
const ELSEWHERE_FROM = 150;
/** A picture that takes longer than this is drawn here after all, in milliseconds. */
const PATIENCE_MS = 3_000;
const NO_SIZES = new Map<string, never>();

/** Draws one model small, again and again. */
export interface ThumbnailDrawer {
  draw(model: Model): Promise<string>;
  stop(): void;
}

interface Waiting {
  resolve(picture: string): void;
  reject(reason: Error): void;
}

/** A drawer that has a worker draw large models, where there are workers. */
export function thumbnailDrawer(): ThumbnailDrawer {
  const feed = new LayoutFeed();
  /** Who waits for an answer; answers come in the order of the questions. */
  const waiting: Waiting[] = [];
  let worker: Worker | undefined;
  let isBroken = typeof Worker === 'undefined';
  let last: Promise<string> | undefined;
  const stop = (): void => {
    isBroken = true;
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.splice(0)) reject(new Error('There is no worker.'));
  };
  const start = (): Worker => {
    // Written in one piece: the build finds a worker by this pattern.
    const started = new Worker(new URL('./thumbnail-worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', ({ data }: MessageEvent<string>) =>
      waiting.shift()?.resolve(data),
    );
    started.addEventListener('error', stop);
    return started;
  };
  const ask = (model: Model): Promise<string> => {
    const change = feed.next(model, NO_SIZES);
    if (!change && last) return last;
    worker ??= start();
    const answer = new Promise<string>((resolve, reject) => waiting.push({ resolve, reject }));
    worker.postMessage(change);
    last = withinTime(answer, PATIENCE_MS);
    return last;
  };
  return {
    async draw(model) {
      if (isBroken || model.elements.size < ELSEWHERE_FROM) return drawThumbnail(model);
      try {
        return await ask(model);
      } catch {
        stop();
        return drawThumbnail(model);
      }
    },
    stop,
  };
}
