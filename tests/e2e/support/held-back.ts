import type { Page } from '@playwright/test';

/** Holds back a file of the app, by its address, until it is released. @returns what releases it */
export async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
