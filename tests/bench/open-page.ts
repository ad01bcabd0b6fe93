import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Subject } from './subject.ts';

export const WINDOW = { width: 1680, height: 1020 };

export async function openContext(browser: Browser, subject: Subject): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'nl-BE' });
  // tsx names functions by a helper of its own, which the page doesn't know.
  await context.addInitScript('globalThis.__name = (named) => named');
  if (subject.script) await context.addInitScript(subject.script);
  return context;
}

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** From the request of the page to the frame in which the model was drawn, in ms. */
  readonly painted: number;
  /** Until the model could be worked with: Tocht shows it as a picture first. */
  readonly workable: number;
  /** Gzipped bytes of the scripts that were asked for by then, those that are only loaded ahead of use left out. */
  readonly scriptBytes: number;
}

/** Opens a stored graph in a page of its own; cold means with no cache of any kind, as on a first visit. */
export async function openStored(
  context: BrowserContext,
  subject: Subject,
  address: string,
  cold: boolean,
): Promise<Opened> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (cold) {
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Network.setBypassServiceWorker', { bypass: true });
  }
  await page.goto(address, { waitUntil: 'commit' });
  await untilWorkable(cdp);
  const { painted, workable, scripts } = await page.evaluate(() => {
    const at = performance.getEntriesByName('painted')[0]?.startTime ?? 0;
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    // In quiet moments Tocht loads what it would need later, by a list.
    const list = entries.find(({ name }) => name.endsWith('/chunks.json'));
    const end = Math.min(at, list?.responseEnd || at);
    const before = entries.filter(
      ({ name, startTime }) => startTime < end && /\.js($|\?)/.test(name),
    );
    const later = performance.getEntriesByName('workable')[0]?.startTime;
    return { painted: at, workable: later ?? at, scripts: before.map(({ name }) => name) };
  });
  return { page, cdp, painted, workable, scriptBytes: gzippedBytes(subject, scripts) };
}

/** Waits without the helpers that the tests bring into a page, which are large to read while it is loading. */
async function untilWorkable(cdp: CDPSession): Promise<void> {
  const expression = `(${isWorkable})()`;
  const end = Date.now() + 120_000;
  for (;;) {
    const { result } = await cdp.send('Runtime.evaluate', { expression });
    if (result.value === true) return;
    if (Date.now() > end) throw new Error('The model was not painted within two minutes.');
    await setTimeout(50);
  }
}

/** In the page: whether the model is painted, and no first picture in its place any more. */
export function isWorkable(): boolean {
  const isPicture = document.querySelector('[data-first-picture]') !== null;
  return !isPicture && performance.getEntriesByName('painted').length > 0;
}

/** Gzipped bytes of all scripts that a page has asked for since it was opened. */
export async function allScriptBytes(page: Page, subject: Subject): Promise<number> {
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\.js($|\?)/.test(name)),
  );
  return gzippedBytes(subject, scripts);
}

/**
 * Gzipped bytes of what every visit loads, whatever one opens: the scripts that the page names itself, and for Tocht
 * those that its head start asks for.
 */
export function entryBytes(subject: Subject): number {
  const html = readFileSync(join(subject.host.folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => path);
  const [, app = ''] = /data-app="([^"]*)"/.exec(html) ?? [];
  const scripts = [...named, ...app.split(' ').filter((path) => path.endsWith('.js'))];
  return gzippedBytes(
    subject,
    scripts.map((path) => `${subject.host.origin}/${path}`),
  );
}

/** What is alive after a collection, in bytes: JavaScript's heap without what only waits to be thrown away. */
export async function heapBytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

const sizes = new Map<string, number>();

function gzippedBytes({ host }: Subject, addresses: readonly string[]): number {
  const paths = new Set(addresses.map((address) => new URL(address).pathname));
  let sum = 0;
  for (const path of paths) {
    const file = join(host.folder, path);
    const size = sizes.get(file) ?? (existsSync(file) ? gzipSync(readFileSync(file)).length : 0);
    sizes.set(file, size);
    sum += size;
  }
  return sum;
}
