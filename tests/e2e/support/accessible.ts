import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Axe finds nothing on what is on screen now. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // To bring it into the page takes most of the time.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    await Promise.all(
      document.getAnimations().map((animation) => animation.finished.catch(() => {})),
    );
    // Colors, the dearest to look at, are the same in every language; and all that dark paper changes is colors.
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const options: axe.RunOptions = isDark
      ? { runOnly: ['color-contrast'] }
      : { rules: { 'color-contrast': { enabled: document.documentElement.lang === 'nl' } } };
    const { violations } = await window.axe.run({ ...options, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    );
  });
  expect.soft(found, screen).toEqual([]);
}
