/**
 * Takes the pictures of the help from the built app, in every language, as a facilitator sees it:
 * `npm run build && npm run help-pictures`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM } from '../tests/support/chromium.ts';
import { HELP_CHAINS } from './help-chains.ts';

type Language = keyof typeof HELP_CHAINS;

const ADDRESS = 'http://localhost:4198/';
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };
/** Enough for small letters to stay sharp. */
const QUALITY = 72;

async function takePictures(browser: Browser, language: Language): Promise<void> {
  const { chosen, outline, dots } = HELP_CHAINS[language];
  const words: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(`src/i18n/messages/${language}.json`, 'utf8'),
  );
  const word = (key: string): string => words[key] ?? '';
  const folder = `public/help/pictures/${language}`;
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    locale: LOCALES[language],
    reducedMotion: 'reduce',
  });
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  const card = page.getByRole('group', { name: new RegExp(`^${chosen}`) });
  const showWhole = () => button(word('action_fit')).click();
  const take = async (name: string, x = 2, y = 400): Promise<void> => {
    await page.mouse.move(x, y);
    await page.getByText(word('keeping_saved'), { exact: true }).waitFor({ state: 'attached' });
    await settle(page);
    writeFileSync(`${folder}/${name}.webp`, await webp(page));
  };

  await page.goto(ADDRESS);
  await button(word('home_paste_list')).click();
  await page.getByRole('dialog').getByRole('textbox').fill(outline);
  await button(word('paste_create')).click();
  await card.click();
  await showWhole();
  await take('start');

  await page.keyboard.press('F8');
  await page.getByRole('button', { name: word('guide_outcomes') }).click();
  await take('workshop');
  await page.keyboard.press('F8');

  await page.keyboard.press('F4');
  const ideas = page.getByRole('listbox', { name: word('queue_list') });
  await ideas.focus();
  for (const count of dots) {
    await page.keyboard.press(`${count}`);
    await page.keyboard.press('ArrowDown');
  }
  await button(word('action_sort_ideas')).click();
  await showWhole();
  await take('queue');
  await page.keyboard.press('F4');
  await showWhole();

  await card.click();
  await page.keyboard.press('Shift+Space');
  await take('looking');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Alt+p');
  await page.getByRole('toolbar', { name: word('show_region') }).waitFor();
  await take('showing', 1200, 30);
  await page.keyboard.press('Alt+p');
  await showWhole();

  await button(word('arrange_menu')).click();
  await page.getByRole('menuitem', { name: word('action_levels'), exact: true }).click();
  await page.getByRole('checkbox', { name: word('ceiling_name') }).check();
  await take('levels');
  await page.keyboard.press('Escape');
  await showWhole();
  await take('ceiling');

  await page.keyboard.press('Control+Shift+e');
  await page
    .getByRole('dialog')
    .getByRole('img', { name: word('export_preview') })
    .waitFor();
  await take('taking');
  await page.keyboard.press('Escape');

  await button(word('face_list')).click();
  await page.getByRole('row').filter({ hasText: chosen }).first().click();
  await take('access');
  await page.close();
}

/** Waits until everything stands still. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (let before = '', still = 0; still < 3; ) {
    const now = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll<HTMLElement>('.react-flow__viewport, [data-card]')]
        .map((part) => JSON.stringify(part.getBoundingClientRect()))
        .join();
    });
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** What the page shows, in the smallest format that every browser reads. */
async function webp(page: Page): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  await devtools.detach();
  return Buffer.from(data, 'base64');
}

const outDir = process.argv[2] ?? 'dist';
const server = await preview({ build: { outDir }, preview: { port: 4198 } });
const browser = await chromium.launch(CHROMIUM);
try {
  await takePictures(browser, 'nl');
  await takePictures(browser, 'en');
  await takePictures(browser, 'fr');
} finally {
  await browser.close();
  await server.close();
}
