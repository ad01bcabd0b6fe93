/**
 * Takes the pictures of the README from the built app: `npm run build && npm run screenshots`.
 * They show the Zeebrugge example, as anybody sees it who opens it.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM } from '../tests/support/chromium.ts';

const FOLDER = 'public/screenshots';

const server = await preview({ preview: { port: 4199 } });
const browser = await chromium.launch(CHROMIUM);
const page = await browser.newPage({
  viewport: { width: 1400, height: 850 },
  locale: 'nl-BE',
  reducedMotion: 'reduce',
});

await page.goto('http://localhost:4199/');
await page.getByRole('button', { name: 'Voorbeeld of sjabloon', exact: true }).click();
await page
  .getByRole('dialog')
  .getByRole('button', { name: /^Zeebrugge/ })
  .first()
  .click();
await page.getByRole('group', { name: /^Keuzes op vlak van vrijetijdsbesteding/ }).click();
await page.getByText('Bewaard op dit toestel').waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: `${FOLDER}/map.png` });

await browser.close();
await server.close();
