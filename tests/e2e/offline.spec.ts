import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SECURITY_HEADERS } from '../../scripts/security-headers.ts';
import { StaticHost } from '../support/static-host.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test as withApp } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { keptOffline } from './support/kept-offline.ts';
import { makeNextRelease } from './support/next-release.ts';

const BUILD = 'dist';
const GOAL = 'Iedereen in de wijk telt mee';
const CHUNKS: readonly string[] = JSON.parse(readFileSync(join(BUILD, 'chunks.json'), 'utf8'));
/** What a host reads or a browser asks for beside the app. */
const NOT_KEPT = new Set(['_headers', 'service-worker.js', 'screenshots/map.png']);

const test = withApp.extend<{ host: StaticHost }>({
  host: async ({ problems }, use) => {
    const host = await StaticHost.start(BUILD, SECURITY_HEADERS);
    problems.allowOrigin(host.origin);
    await use(host);
    await host.stop();
  },
});

/** Opens the app and waits until the device has all of it. */
async function openAndKeep(page: Page, host: StaticHost): Promise<void> {
  await page.goto(host.origin);
  await keptOffline(page);
}

/** Loads every script of the first release in a page, as using the whole app would. */
function importAll(page: Page, chunks: readonly string[]): Promise<number> {
  return page.evaluate(async (files) => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    const loaded = await Promise.all(
      scripts.map((file) => import(new URL(file, document.baseURI).href)),
    );
    return loaded.length;
  }, chunks);
}

async function startWithGoal(page: Page, goal: string): Promise<void> {
  await page.getByRole('textbox').first().fill(goal);
  await page.keyboard.press('Enter');
  await new Editor(page).saved();
  await expect(new Editor(page).card(goal)).toBeVisible();
}

async function openExamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeld of sjabloon' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

test.use({ serviceWorkers: 'allow' });

const release = (page: Page) => page.locator('html').getAttribute('data-release');

test('the app can be installed', async ({ page, context, host }) => {
  await openAndKeep(page, host);
  const browser = await context.newCDPSession(page);
  const { errors } = await browser.send('Page.getAppManifest');
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(errors).toEqual([]);
  // A test's window is a private one, in which no app can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('everything works with the server gone', async ({ page, host }) => {
  const { origin } = host;
  await openAndKeep(page, host);
  await startWithGoal(page, GOAL);
  await host.stop();

  await page.reload();
  await expect(new Editor(page).card(GOAL)).toBeVisible();
  await page.goto(origin);
  await openExamples(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Zeebrugge De keten/ })
    .click();
  await expect(new Editor(page).cards()).toHaveCount(14);

  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter(
    (file) => statSync(join(BUILD, file)).isFile() && !NOT_KEPT.has(file),
  );
  const missing = await page.evaluate(async (names) => {
    const answers = await Promise.all(
      names.map(async (name) => ((await fetch(name)).ok ? undefined : name)),
    );
    return answers.filter((name) => name !== undefined);
  }, files);
  expect(missing).toEqual([]);
  expect(await importAll(page, CHUNKS)).toBeGreaterThan(5);
  const fonts = await page.evaluate(async () => {
    const samples = {
      'Atkinson Hyperlegible Next Variable': 'aœ',
      'Noto Sans Hebrew Variable': 'א',
    };
    const faces = await Promise.all(
      Object.entries(samples).map(([family, text]) =>
        document.fonts.load(`16px "${family}"`, text),
      ),
    );
    return faces.flat().map((face) => face.status);
  });
  expect(fonts.length).toBeGreaterThan(2);
  expect(new Set(fonts)).toEqual(new Set(['loaded']));
});

test.describe('a new release', () => {
  let next: string;
  test.beforeAll(() => {
    next = makeNextRelease(BUILD);
  });
  test.afterAll(() => rmSync(next, { recursive: true }));

  test('waits for consent, and reloads only the tab that gave it', async ({
    page,
    context,
    host,
  }) => {
    await openAndKeep(page, host);
    const other = await context.newPage();
    await openAndKeep(other, host);
    await startWithGoal(other, GOAL);
    await other.evaluate(() => Object.assign(window, { opened: 'before' }));

    host.folder = next;
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const update = page.getByRole('button', { name: 'Nu bijwerken' });
    await expect(update).toBeVisible();
    await expect(other.getByRole('button', { name: 'Nu bijwerken' })).toBeVisible();
    await expectAccessible(page, 'a new release waits');
    await other.getByRole('button', { name: 'Later' }).click();

    await page.reload();
    expect(await release(page)).toBeNull();
    await update.click();
    await expect(page.locator('html')).toHaveAttribute('data-release', '2');
    await openExamples(page);

    // The tab that was open goes on as it was: nothing reloads, every part of its release still loads.
    expect(await other.evaluate(() => 'opened' in window)).toBe(true);
    expect(await importAll(other, CHUNKS)).toBeGreaterThan(5);
    expect(await other.evaluate(() => 'opened' in window)).toBe(true);
    await other.getByRole('button', { name: 'Nu bijwerken' }).click();
    await expect(other.locator('html')).toHaveAttribute('data-release', '2');
    await expect(new Editor(other).card(GOAL)).toBeVisible();
  });

  test('takes nothing from a tab whose browser keeps no app on the device', async ({
    browser,
    host,
    problems,
  }) => {
    const context = await browser.newContext({ serviceWorkers: 'block', locale: 'nl-BE' });
    await problems.watch(context);
    const page = await context.newPage();
    await page.goto(host.origin);
    await page.waitForFunction((files) => {
      const loaded = performance.getEntriesByType('resource').map((entry) => entry.name);
      return files.every((file) => loaded.includes(new URL(file, document.baseURI).href));
    }, CHUNKS);

    host.folder = next;
    expect(await importAll(page, CHUNKS)).toBeGreaterThan(5);
    await openExamples(page);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Zeebrugge De keten/ })
      .click();
    await expect(new Editor(page).cards()).toHaveCount(14);
    await context.close();
  });
});
