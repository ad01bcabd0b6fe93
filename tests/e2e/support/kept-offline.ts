import type { Page } from '@playwright/test';

/** Waits until the app that a page opened is kept on the device, so that it needs no network. */
export function keptOffline(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}
