import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, type Locator, type Page } from '@playwright/test';
import { JSDOM } from 'jsdom';

/** A picture that was decoded with another library than the one that made it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha, row by row. */
  readonly data: Uint8ClampedArray;
  /** `#rrggbb`, and `clear` where nothing was painted. */
  at(x: number, y: number): string;
  /** Which of these colours a part of the picture has. */
  has(color: string, x: number, y: number, width: number, height: number): boolean;
}

/** A card as an SVG file draws it, in px. */
export interface DrawnCard {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly lines: readonly DrawnLine[];
}

interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** Opens a Tocht file as a person would who drops it on the window. */
export async function openFile(page: Page, text: string): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('textbox', { name: 'Welk verschil' })).toBeVisible();
  await drop(page, text);
  await expect(page.locator('[data-card]').first()).toBeVisible();
}

/** Drops a Tocht file on the window. */
export async function drop(page: Page, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'model.tocht.json', { type: 'application/json' }));
    return data;
  }, text);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer });
  }
}

export async function decodePng(bytes: Buffer): Promise<Pixels> {
  const image = await loadImage(bytes);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): string => {
    const from = (Math.floor(y) * width + Math.floor(x)) * 4;
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(from, from + 4);
    if (alpha === 0) return 'clear';
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  return {
    width,
    height,
    data,
    at,
    has(color, left, top, across, down) {
      for (let y = Math.ceil(top); y < top + down; y++) {
        for (let x = Math.ceil(left); x < left + across; x++) if (at(x, y) === color) return true;
      }
      return false;
    },
  };
}

/** Pixels a metre, as the file says (chunk `pHYs`). */
export function densityOf(png: Buffer): number | undefined {
  const at = png.indexOf('pHYs');
  return at < 0 ? undefined : png.readUInt32BE(at + 4);
}

/** Reads an SVG with a strict XML parser; what is not well-formed throws. */
export function parseSvg(text: string): Document {
  return new JSDOM(text, { contentType: 'image/svg+xml' }).window.document;
}

/** The cards of an SVG file, by the title that names each. */
export function cardsOf(svg: Document): Map<string, DrawnCard> {
  const cards = [...svg.querySelectorAll('g[role=group]')].map((group) => {
    const number = (element: Element, name: string) => Number(element.getAttribute(name));
    const box = group.querySelector('rect') as Element;
    const lines = [...group.querySelectorAll('text')].map((line) => ({
      text: line.textContent ?? '',
      x: number(line, 'x'),
      y: number(line, 'y'),
      size: number(line, 'font-size'),
      color: line.getAttribute('fill') ?? '',
    }));
    const card: DrawnCard = {
      x: number(box, 'x'),
      y: number(box, 'y'),
      width: number(box, 'width'),
      height: number(box, 'height'),
      fill: box.getAttribute('fill') ?? '',
      lines,
    };
    return [group.querySelector('title')?.textContent ?? '', card] as const;
  });
  return new Map(cards);
}

/** The texts of an SVG that belong to no card: the caption. */
export function captionOf(svg: Document): string[] {
  return [...svg.querySelectorAll('svg > text')].map((line) => line.textContent ?? '');
}

/** Whether `rsvg-convert`, another program's reading of SVG, is on this machine. */
export const HAS_RSVG = spawnSync('rsvg-convert', ['--version']).status === 0;

/** Draws an SVG file with `rsvg-convert`. */
export function renderWithRsvg(path: string): Promise<Pixels> {
  const { status, stdout, stderr } = spawnSync('rsvg-convert', ['--unlimited', path], {
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(String(stderr));
  return decodePng(stdout);
}

/** The choices of the dialog that a test makes; those left out stay as they are. */
interface Choices {
  readonly kind?: 'Afbeelding (PNG)' | 'Tekening (SVG)' | 'Tocht-bestand' | 'Beeld van dit scherm';
  readonly scale?: '1×' | '2×' | '4×';
  readonly scope?: RegExp;
  readonly background?: boolean;
  readonly caption?: boolean;
}

/** The dialog; a toast is one too, of another name. */
export function exportDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Exporteren' });
}

/** Opens the dialog and chooses. */
export async function openExport(page: Page, choices: Choices = {}): Promise<void> {
  const { kind, scale, scope, background, caption } = choices;
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const dialog = exportDialog(page);
  if (kind) await dialog.getByText(kind, { exact: true }).click();
  if (scope) await dialog.getByRole('button', { name: scope }).click();
  if (scale) await dialog.getByRole('button', { name: scale, exact: true }).click();
  if (background !== undefined) {
    await dialog.getByRole('checkbox', { name: 'Met achtergrond' }).setChecked(background);
  }
  if (caption !== undefined) {
    await dialog.getByRole('checkbox', { name: 'Met titel en datum' }).setChecked(caption);
  }
}

/** A downloaded file. */
export interface Taken {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
}

/** Presses a button that downloads, and waits for the file. */
export async function download(page: Page, button = 'Downloaden'): Promise<Taken> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = await file.path();
  return { name: file.suggestedFilename(), path, bytes: readFileSync(path) };
}

/** Opens the dialog, chooses, and downloads. */
export async function takeAway(page: Page, choices: Choices): Promise<Taken> {
  await openExport(page, choices);
  const taken = await download(page);
  await expect(exportDialog(page)).toBeHidden();
  return taken;
}
