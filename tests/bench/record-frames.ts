import type { Page } from '@playwright/test';

/** Time between frames, and tasks that held up the main thread, in milliseconds. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  /** The longest of all, what follows when the hand has stopped included. */
  readonly worst: number;
  /** How many tasks took more than 50 ms. */
  readonly long: number;
  readonly longest: number;
}

interface Recording {
  stop(): void;
  end(): Frames;
}

declare global {
  interface Window {
    recording: Recording;
  }
}

/** From now on frames count. */
export async function startRecording(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    const tasks: number[] = [];
    let going = true;
    let stopped = Number.POSITIVE_INFINITY;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const tick = (now: number): void => {
      times.push(now);
      if (going) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    window.recording = {
      stop() {
        stopped = times.length;
      },
      end() {
        going = false;
        for (const { duration } of observer.takeRecords()) tasks.push(duration);
        observer.disconnect();
        const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
        const moving = gaps.slice(0, stopped).sort((a, b) => a - b);
        const at = (part: number): number => moving[Math.floor((moving.length - 1) * part)] ?? 0;
        return {
          p50: at(0.5),
          p95: at(0.95),
          worst: Math.max(0, ...gaps),
          long: tasks.length,
          longest: Math.max(0, ...tasks),
        };
      },
    };
  });
}

/** The hand has stopped: what comes in the next moments (cards that come up, a picture drawn sharp) counts as the worst frame only. */
export async function endRecording(page: Page): Promise<Frames> {
  await page.evaluate(() => window.recording.stop());
  await page.waitForTimeout(700);
  return page.evaluate(() => window.recording.end());
}
