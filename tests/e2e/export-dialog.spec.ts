import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import {
  decodePng,
  download,
  exportDialog,
  openExport,
  openFile,
  takeAway,
} from './support/export-files.ts';
import { tochtFile } from './support/export-models.ts';

const ZEEBRUGGE = readFileSync('examples/zeebrugge.tocht.json', 'utf8');
const PAPER = '#fbfaf7';

/** The picture on the clipboard, decoded. */
async function copiedPicture(page: Page): ReturnType<typeof decodePng> {
  const base64 = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return decodePng(Buffer.from(base64, 'base64'));
}

/** Two cards so far apart that a picture of them at 4× is wider than any canvas. */
const FAR_APART = [
  { title: 'Ver links', position: { x: 0, y: 0 } },
  { title: 'Ver rechts', position: { x: 20_000, y: 0 } },
];

test('a picture larger than most programs open is made, and a smaller one is offered', async ({
  page,
}) => {
  await openFile(page, tochtFile('Breed', FAR_APART));
  await openExport(page, { kind: 'Afbeelding (PNG)', scale: '4×' });
  const dialog = exportDialog(page);
  const warning = dialog.getByText(/veel programma’s openen zo’n grote afbeelding niet/);
  await expect(warning).toBeVisible();
  const copying = dialog.getByRole('button', { name: 'Kopiëren' });
  await expect(copying).toHaveAttribute('aria-disabled', 'true');
  const huge = await decodePng((await download(page)).bytes);
  expect(huge.width).toBeGreaterThan(80_000);
  expect(huge.at(0, 0)).toBe(PAPER);
  expect(huge.at(huge.width - 1, huge.height - 1)).toBe(PAPER);
  const cards = [0, huge.width - 1_000].map((x) => huge.has('#ffffff', x, 0, 1_000, huge.height));
  expect(cards).toEqual([true, true]);

  await expect(dialog).toBeHidden();
  await openExport(page, { kind: 'Afbeelding (PNG)', scale: '4×' });
  await dialog.getByRole('button', { name: /^Neem 3,2×/ }).click();
  await expect(warning).toBeHidden();
  await expect(copying).toHaveAttribute('aria-disabled', 'false');
  const said = await dialog.getByText(/pixels$/).textContent();
  const width = Number(said?.split(' ')[0]?.replaceAll('.', ''));
  expect(width).toBeGreaterThan(60_000);
  expect(width).toBeLessThanOrEqual(65_535);
});

test('a picture that is too large to make is said, and one that is not is offered', async ({
  page,
}) => {
  const cards = FAR_APART.map((card, at) => ({
    ...card,
    position: { x: 100_000 * at, y: 100_000 * at },
  }));
  await openFile(page, tochtFile('Te groot', cards));
  await openExport(page, { kind: 'Afbeelding (PNG)', scale: '4×' });
  const dialog = exportDialog(page);
  const downloading = dialog.getByRole('button', { name: 'Downloaden' });
  await expect(dialog.getByText(/te groot om te maken/)).toBeVisible();
  await expect(downloading).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('button', { name: /^Neem 0,1×/ }).click();
  await expect(dialog.getByText(/te groot/)).toBeHidden();
  await expect(downloading).toHaveAttribute('aria-disabled', 'false');
});

test('a picture that takes long shows how far it is, and is given up with the dialog', async ({
  page,
}) => {
  const cards = FAR_APART.map((card, at) => ({
    ...card,
    position: { x: 20_000 * at, y: 9_000 * at },
  }));
  await openFile(page, tochtFile('Groot', cards));
  await openExport(page, { kind: 'Afbeelding (PNG)', scale: '2×' });
  const files: string[] = [];
  page.on('download', (file) => files.push(file.suggestedFilename()));
  const dialog = exportDialog(page);
  await dialog.getByRole('button', { name: 'Downloaden' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await takeAway(page, { kind: 'Tekening (SVG)' });
  expect(files).toEqual(['Groot.svg']);
});

test('a picture is copied to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFile(page, ZEEBRUGGE);
  await openExport(page, { kind: 'Afbeelding (PNG)', scale: '1×' });
  const said = await page.getByText(/pixels$/).textContent();
  await page.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(page.getByText('De afbeelding is gekopieerd')).toBeVisible();
  const pixels = await copiedPicture(page);
  expect(said?.replaceAll('.', '')).toBe(`${pixels.width} × ${pixels.height} pixels`);
  expect(pixels.at(0, 0)).toBe(PAPER);
});

test('a branch is copied as a picture by one key, or the whole model', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFile(page, ZEEBRUGGE);
  const editor = new Editor(page);
  await page.keyboard.press('Control+Shift+c');
  await expect(page.getByText('Gekopieerd als beeld: 14 kaarten')).toBeVisible();
  const whole = await copiedPicture(page);
  await editor.choose('Voorzien van een skatepark');
  await page.keyboard.press('Control+Shift+c');
  await expect(page.getByText('Gekopieerd als beeld: 1 kaart')).toBeVisible();
  const one = await copiedPicture(page);
  expect(one.width).toBeLessThan(whole.width / 3);
});

test('a browser that forbids copying sends to the download', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await openFile(page, ZEEBRUGGE);
  await openExport(page, { kind: 'Afbeelding (PNG)' });
  await page.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(page.getByRole('alert')).toContainText('Download de afbeelding');
  expect((await download(page)).name).toBe('Zeebrugge.png');
});

test('the choices are remembered, and Enter downloads', async ({ page }) => {
  await openFile(page, ZEEBRUGGE);
  await takeAway(page, { kind: 'Tekening (SVG)', caption: true });
  await page.reload();
  await openExport(page);
  await expect(page.getByRole('radio', { name: 'Tekening (SVG)' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Met titel en datum' })).toBeChecked();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toBe('Zeebrugge.svg');
});
