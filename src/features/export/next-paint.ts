import { afterFrame } from '#storage/after-frame.ts';

/** Lets the browser paint what was just changed, before work that keeps it busy. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    afterFrame(resolve);
  });
}
