import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

/** With one more the map is drawn as a picture. */
const CARDS = 249;

declare global {
  interface Window {
    /** Frames so far, and those in which neither all cards were elements nor a picture was in sight. */
    drawn: { frames: number; holes: number };
  }
}

async function watch(page: Page): Promise<void> {
  await page.evaluate((cards) => {
    window.drawn = { frames: 0, holes: 0 };
    const look = (): void => {
      const areElements = document.querySelectorAll('[data-card]').length >= cards;
      const isPicture = document.querySelector('[data-in-sight] canvas') !== null;
      window.drawn.frames += 1;
      if (!areElements && !isPicture) window.drawn.holes += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, CARDS);
}

test('a map that becomes a picture as it grows, and cards again as it shrinks, is never without its cards', async ({
  page,
}) => {
  const lines = Array.from({ length: CARDS - 1 }, (_, at) => `  Wat eerst waar moet zijn ${at}`);
  const editor = await Editor.withList(page, ['Een doel', ...lines].join('\n'));
  await expect(editor.cards()).toHaveCount(CARDS);
  await editor.settled();
  const picture = page.locator('[data-large-map] [data-in-sight] canvas');
  const seen = () => page.evaluate(() => window.drawn);
  await watch(page);

  await editor.answer('De kaart die een beeld maakt');
  await expect(picture).not.toHaveCount(0);
  await expect.poll(() => editor.cards().count()).toBeLessThan(CARDS);
  expect((await seen()).holes).toBe(0);

  await editor.map.locator('[data-card][tabindex="0"]').focus();
  await page.keyboard.press('Control+z');
  await expect(editor.cards()).toHaveCount(CARDS);
  await expect(page.locator('[data-in-sight] canvas')).toHaveCount(0);
  expect((await seen()).holes).toBe(0);

  await page.keyboard.press('Control+Shift+z');
  await expect(picture).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
  await page.getByRole('button', { name: 'Kaart', exact: true }).click();
  await expect(editor.map).toBeVisible();
  await expect(picture).not.toHaveCount(0);
  expect((await seen()).frames).toBeGreaterThan(20);
});
