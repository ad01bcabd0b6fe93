import type { Page } from '@playwright/test';

/** Time between frames, and tasks that held up the main thread, in milliseconds. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  /** How many tasks took more than 50 ms. */
  readonly long: number;
  readonly longest: number;
}

declare global {
  interface Window {
    endRecording(): Frames;
    timeUntil(key: string, title: string | undefined): void;
    timed: Promise<number>;
  }
}

/** From now on frames count, until `window.endRecording()`. */
export async function startRecording(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    const tasks: number[] = [];
    let going = true;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const tick = (now: number): void => {
      times.push(now);
      if (going) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    window.endRecording = () => {
      going = false;
      for (const { duration } of observer.takeRecords()) tasks.push(duration);
      observer.disconnect();
      const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
      gaps.sort((a, b) => a - b);
      const at = (part: number): number => gaps[Math.floor((gaps.length - 1) * part)] ?? 0;
      return {
        p50: at(0.5),
        p95: at(0.95),
        worst: at(1),
        long: tasks.length,
        longest: Math.max(0, ...tasks),
      };
    };
    // A key pressed later is timed to the frame in which a card of a title (or an editor) is painted.
    window.timeUntil = (key, title) => {
      window.timed = new Promise((resolve) => {
        const onKey = (event: KeyboardEvent): void => {
          if (event.key !== key) return;
          removeEventListener('keydown', onKey, true);
          const from = event.timeStamp;
          // A card of a large map is painted when a canvas that was begun after the key comes in sight.
          const begun = new Set<Node>();
          new MutationObserver((changes) => {
            for (const { target } of changes) begun.add(target);
          }).observe(document.body, { subtree: true, attributeFilter: ['width'] });
          const redrawn = (): boolean =>
            [...document.querySelectorAll<HTMLElement>('[data-large-map] canvas')].some(
              (canvas) => begun.has(canvas) && canvas.style.visibility === 'visible',
            );
          const look = (): void => {
            const there = title
              ? [...document.querySelectorAll('[data-card]')].some((card) =>
                  card.getAttribute('aria-label')?.startsWith(title),
                ) || redrawn()
              : document.activeElement?.matches('[data-card] textarea');
            if (there) setTimeout(() => resolve(performance.now() - from));
            else if (performance.now() - from > 10_000) resolve(Number.NaN);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener('keydown', onKey, true);
      });
    };
  });
}

/** Turns the wheel over the middle of the map, once a frame, and tells how the frames came. */
export async function recordFrames(page: Page, turns: readonly WheelEventInit[]): Promise<Frames> {
  await startRecording(page);
  return page.evaluate(async (events) => {
    const map = document.querySelector('.react-flow')?.getBoundingClientRect();
    const pane = document.querySelector('.react-flow__pane');
    if (!map || !pane) throw new Error('no map');
    const clientX = map.left + map.width / 2;
    const clientY = map.top + map.height / 3;
    for (const event of events) {
      await new Promise(requestAnimationFrame);
      pane.dispatchEvent(
        new WheelEvent('wheel', { ...event, clientX, clientY, bubbles: true, cancelable: true }),
      );
    }
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return window.endRecording();
  }, turns);
}
