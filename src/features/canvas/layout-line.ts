import type { LayoutDelta } from '#core/layout/layout-delta.ts';
import type { LayoutChange } from '#core/layout/layout-feed.ts';
import { afterFrame } from '#storage/after-frame.ts';

/** The line to whoever lays a large map out. */
export interface LayoutLine {
  send(change: LayoutChange): void;
  close(): void;
}

export interface LayoutLineEvents {
  onDelta(delta: LayoutDelta): void;
  /** Nobody is there, or no longer. */
  onBroken(): void;
}

/** Starts the worker that lays a large map out; `undefined` where there are no workers. */
export function openLayoutLine({ onDelta, onBroken }: LayoutLineEvents): LayoutLine | undefined {
  try {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutDelta>) => onDelta(data));
    worker.addEventListener('error', onBroken);
    worker.addEventListener('messageerror', onBroken);
    const waiting: LayoutChange[] = [];
    const post = (): void => {
      for (const change of waiting.splice(0)) worker.postMessage(change);
    };
    return {
      // The frame that shows the edit comes first: the worker would share the processor with it.
      send: (change) => {
        waiting.push(change);
        afterFrame(post);
      },
      close: () => worker.terminate(),
    };
  } catch {
    return undefined;
  }
}
