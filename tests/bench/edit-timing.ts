import type { Page } from '@playwright/test';
import { median } from './median.ts';
import type { Subject } from './subject.ts';

/** When a key has been pressed, in ms after it. */
export interface Timed {
  /** The keyboard is in an editor: the next letter is part of a title. */
  readonly editable: number;
  /** The card, or the editor, is drawn. */
  readonly drawn: number;
}

declare global {
  interface Window {
    timed: Promise<Timed>;
  }
}

/** From Enter in the line in which a card's title was typed to the frame in which the card is drawn, in ms. */
export async function enterToPainted(
  page: Page,
  subject: Subject,
  rounds: number,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const title = `Bench card ${round}`;
    await subject.type(page, title);
    await page.waitForTimeout(400);
    await timeFrom(page, 'Enter', title);
    await page.keyboard.press('Enter');
    times.push((await page.evaluate(() => window.timed)).drawn);
    await page.waitForTimeout(600);
  }
  return median(times);
}

/** From a key on a card until a title can be edited, and until that is drawn, in ms. */
export async function keyToEditable(
  page: Page,
  { edit }: Subject,
  rounds: number,
): Promise<Timed | undefined> {
  if (!edit) return undefined;
  const times: Timed[] = [];
  for (let round = 0; round < rounds; round++) {
    await edit.ready(page);
    await page.waitForTimeout(400);
    await timeFrom(page, edit.key, undefined);
    await page.keyboard.press(edit.key);
    times.push(await page.evaluate(() => window.timed));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(600);
  }
  return {
    editable: median(times.map(({ editable }) => editable)),
    drawn: median(times.map(({ drawn }) => drawn)),
  };
}

/** A key that will be pressed is timed until a card of a title, or an editor, is drawn. */
async function timeFrom(page: Page, key: string, title: string | undefined): Promise<void> {
  await page.evaluate(
    ({ key, title }) => {
      window.timed = new Promise((resolve) => {
        const onKey = (event: KeyboardEvent): void => {
          if (event.key !== key) return;
          removeEventListener('keydown', onKey, true);
          const from = event.timeStamp;
          window.bench.watch();
          let editable = Number.NaN;
          const onFocus = (): void => {
            if (window.bench.isEditing()) editable = performance.now() - from;
          };
          addEventListener('focusin', onFocus);
          const look = (): void => {
            const there =
              title === undefined ? window.bench.isEditing() : window.bench.shows(title);
            const isOver = performance.now() - from > 10_000;
            if (there || isOver) removeEventListener('focusin', onFocus);
            if (there) {
              // The frame is drawn when the next task runs, or the next frame begins if that comes before.
              const drawn = (): void => resolve({ editable, drawn: performance.now() - from });
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = drawn;
              port2.postMessage(undefined);
              requestAnimationFrame(drawn);
            } else if (isOver) resolve({ editable, drawn: Number.NaN });
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener('keydown', onKey, true);
      });
    },
    { key, title },
  );
}
