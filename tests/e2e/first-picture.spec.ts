import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { decodePng, openFile } from './support/export-files.ts';
import { holdBack } from './support/held-back.ts';

const ZEEBRUGGE = readFileSync('examples/zeebrugge.tocht.json', 'utf8');
const GOAL = 'Alle Zeebrugse kinderen';

/** Loads the page again, with the app itself held up until `release` is called. */
async function reload(page: Page): Promise<{ release(): void }> {
  const release = await holdBack(page, /\/start-app-[^/]+\.js$/);
  await page.reload({ waitUntil: 'commit' });
  return { release };
}

const cover = (page: Page) => page.locator('[data-first-picture]');

test('a model that is opened again shows before the app is there, and nothing jumps when it comes', async ({
  page,
}) => {
  await openFile(page, ZEEBRUGGE);
  const editor = new Editor(page);
  await editor.answer('Een warme ontmoetingsplek');
  await expect(page.getByText('Bewaard op dit toestel', { exact: true })).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('tocht.places')))
    .toContain('frame');

  const { release } = await reload(page);
  await expect(cover(page).locator('canvas')).toBeVisible();
  const picture = await decodePng(await page.screenshot());
  release();
  await expect(editor.card(GOAL)).toBeVisible();
  await expect(cover(page)).toHaveCount(0);
  await editor.settled();

  const [goal, added] = await Promise.all([
    editor.card(GOAL).boundingBox(),
    editor.card('Een warme ontmoetingsplek').boundingBox(),
  ]);
  if (!goal || !added) throw new Error('the cards are not on the map');
  const map = await decodePng(await page.screenshot());
  for (const { x, y, width, height } of [goal, added]) {
    for (const [across, along] of [
      [0.5, 0.1],
      [0.02, 0.5],
      [0.98, 0.5],
      [0.5, 0.95],
    ] as const) {
      const [px, py] = [x + width * across, y + height * along];
      expect(picture.at(px, py)).toBe(map.at(px, py));
    }
  }
});
