import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { writeJson } from '../../src/core/formats/json/write-json.ts';
import { benchModel } from '../support/bench-graph.ts';
import { turnsOf, Workshop } from '../support/day.ts';
import { randomFrom } from '../support/random.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { openFile } from './support/export-files.ts';
import { downloadModel, titles } from './support/keeping.ts';
import { killBrowser } from './support/kill.ts';

// How fluid it is in a day of 300 turns is measured by `npm run bench:day`.
const TURNS = 24;
const MOST_GROWTH = 30 * 1024 * 1024;
const MODEL = benchModel(200);

/** From all is kept until the page is gone: the titles that had been entered when the screen last said so. */
async function watchKept(page: Page, entered: readonly string[]): Promise<string[]> {
  let kept = [...entered];
  try {
    for (;;) {
      const before = [...entered];
      const words = await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        return document.querySelector('[data-keeping]')?.textContent ?? '';
      });
      if (words.startsWith('Bewaard op dit toestel')) kept = before;
    }
  } catch {
    return kept;
  }
}

test('a workshop on two hundred cards ends in a kill: no error, little more memory, all of it there', async ({
  baseURL,
  problems,
}, info) => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), 'tocht-profile-'));
  const { launchOptions, locale } = info.project.use;
  const launch = async (): Promise<[BrowserContext, Page]> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...{ baseURL, locale, acceptDownloads: true, viewport: { width: 1280, height: 720 } },
    });
    await problems.watch(context);
    return [context, context.pages()[0] ?? (await context.newPage())];
  };

  const [context, page] = await launch();
  await openFile(page, writeJson(MODEL));
  const editor = new Editor(page);
  await editor.saved();
  const cdp = await context.newCDPSession(page);
  const heap = async (): Promise<number> => {
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  const random = randomFrom(20261124);
  const workshop = new Workshop(page, 0, random);
  for (const turn of turnsOf(TURNS)) await workshop.take(turn);
  expect((await heap()) - before).toBeLessThan(MOST_GROWTH);

  const address = page.url();
  await editor.saved();
  const watched = watchKept(page, workshop.entered);
  const enteredBefore = workshop.entered.length;
  const goOn = async (): Promise<void> => {
    for (;;) await workshop.take('type');
  };
  void goOn().catch(() => undefined);
  await expect.poll(() => workshop.entered.length).toBeGreaterThan(enteredBefore + 1);
  await new Promise((resolve) => setTimeout(resolve, random() * 1_000));
  killBrowser(profile);
  const kept = await watched;
  await context.close().catch(() => undefined);
  expect(kept.length).toBeGreaterThanOrEqual(enteredBefore);

  const [again, reopened] = await launch();
  await reopened.goto(address);
  await expect(new Editor(reopened).ask).toBeVisible();
  const now = titles(await downloadModel(reopened));
  const given = [...MODEL.elements.values()].map(({ title }) => title);
  expect([...given, ...kept].filter((title) => !now.includes(title))).toEqual([]);
  await again.close();
  rmSync(profile, { recursive: true, force: true });
});
