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

test('a size beyond what browsers draw is said, and a smaller one works', async ({ page }) => {
  const cards = [
    { title: 'Ver links', position: { x: 0, y: 0 } },
    { title: 'Ver rechts', position: { x: 30_000, y: 300 } },
  ];
  await openFile(page, tochtFile('Breed', cards));
  await openExport(page, { kind: 'Afbeelding (PNG)', scale: '4×' });
  const dialog = exportDialog(page);
  await expect(dialog.getByText(/te groot voor deze browser/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Downloaden' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await dialog.getByRole('button', { name: /^Neem 2,1×/ }).click();
  await expect(dialog.getByText(/te groot/)).toBeHidden();
  const { bytes } = await download(page);
  const pixels = await decodePng(bytes);
  expect(pixels.width).toBeGreaterThan(60_000);
  expect(pixels.width).toBeLessThanOrEqual(65_535);
  expect(pixels.at(pixels.width - 1, pixels.height - 1)).toBe(PAPER);
});

test('a size that this device turns out not to draw is said, and the offered one works', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function (...args) {
      const { width, height } = this.canvas;
      const data = getImageData.apply(this, args);
      // As some phones do: beyond four million pixels a canvas stays empty.
      if (width * height > 4_000_000) data.data.fill(0);
      return data;
    };
  });
  await openFile(page, ZEEBRUGGE);
  await openExport(page, { kind: 'Afbeelding (PNG)', scale: '4×' });
  const dialog = exportDialog(page);
  await dialog.getByRole('button', { name: 'Downloaden' }).click();
  await expect(dialog.getByText(/te groot voor deze browser/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Neem \d(,\d)?×/ }).click();
  const { bytes } = await download(page);
  const { width, height } = await decodePng(bytes);
  expect(width * height).toBeLessThanOrEqual(4_000_000);
  expect(width * height).toBeGreaterThan(1_000_000);
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
