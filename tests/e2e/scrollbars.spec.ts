import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CHROMIUM } from '../support/chromium.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

// As on Windows, where a scrollbar takes room of its own.
test.use({ launchOptions: { ...CHROMIUM, ignoreDefaultArgs: ['--hide-scrollbars'] } });

/** What can be scrolled sideways though nobody meant it to. */
function scrolledSideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls = [overflowX, overflowY].some((each) => /auto|scroll/.test(each));
        return scrolls && element.scrollWidth > element.clientWidth;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

test('beside a scrollbar everything still fits in its column', async ({ page }) => {
  const editor = await Editor.withList(page, readFileSync('examples/zeebrugge.txt', 'utf8'));
  await expect(editor.cards()).toHaveCount(14);

  await page.keyboard.press('F8');
  await expect(page.getByRole('timer')).toBeVisible();
  expect(await scrolledSideways(page), 'the guide').toEqual([]);
  await page.keyboard.press('F8');

  await page.keyboard.press('F4');
  const ideas = page.getByRole('textbox', { name: /idee/i }).first();
  await expect(ideas).toBeFocused();
  await ideas.fill(Array.from({ length: 20 }, (_, at) => `Een idee van tafel ${at}`).join('\n'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Een idee van tafel 19')).toBeVisible();
  expect(await scrolledSideways(page), 'the queue').toEqual([]);
  await page.keyboard.press('F4');

  await editor.cards().nth(1).click();
  await expect(page.getByRole('textbox', { name: /Waarom/ })).toBeVisible();
  expect(await scrolledSideways(page), 'what is believed of a card').toEqual([]);

  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(page.getByRole('row').first()).toBeVisible();
  expect(await scrolledSideways(page), 'the list').toEqual([]);

  for (const key of ['F1', 'Shift+F1', 'Control+k']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await scrolledSideways(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});
