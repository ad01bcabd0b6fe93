import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { writeJson } from '../../src/core/formats/json/write-json.ts';
import { benchModel } from '../support/bench-graph.ts';
import { type Frames, recordFrames, startRecording } from './record-frames.ts';

// How fast the map is: opens the built app in headless Chromium with models of the bench graphs.
// `npm run bench`, or `npm run bench -- 500 2000`; TOCHT_DIST is the folder of a build that is there already.

const SIZES = [50, 500, 2000] as const;
const PORT = 4199;
const URL = `http://localhost:${PORT}/`;
const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const dist = process.env.TOCHT_DIST ?? '/tmp/tocht-bench';

interface Figures {
  readonly firstPaint: number;
  readonly heapMb: number;
  readonly nodes: number;
  readonly enterToPaint: number;
  readonly keyToEditable: number;
  readonly frames: Readonly<Record<string, Frames>>;
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number);
  const sizes = SIZES.filter((size) => asked.length === 0 || asked.includes(size));
  if (!process.env.TOCHT_DIST) {
    spawnSync('npx', ['vite', 'build', '--outDir', dist, '--emptyOutDir'], { stdio: 'ignore' });
  }
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined,
    args: ['--no-sandbox', '--enable-precise-memory-info'],
  });
  try {
    console.log(`initial JavaScript: ${initialKib().toFixed(0)} KiB gzip`);
    for (const size of sizes) print(size, await measure(browser, size));
  } finally {
    await browser.close();
    server.kill();
  }
}

function print(size: number, figures: Figures): void {
  const { firstPaint, heapMb, nodes, enterToPaint, keyToEditable, frames } = figures;
  console.log(
    `\n${size} elements: first paint ${ms(firstPaint)} · Enter to card painted ${ms(enterToPaint)} · ` +
      `Tab to card editable ${ms(keyToEditable)} · heap ${heapMb.toFixed(0)} MB · ${nodes} DOM nodes`,
  );
  for (const [name, { p50, p95, worst, long, longest }] of Object.entries(frames)) {
    console.log(
      `  ${name.padEnd(24)} p50 ${ms(p50).padStart(7)}  p95 ${ms(p95).padStart(7)}  ` +
        `max ${ms(worst).padStart(7)}  tasks > 50 ms: ${long} (longest ${ms(longest)})`,
    );
  }
}

async function measure(browser: Browser, size: (typeof SIZES)[number]): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: 1680, height: 1020 },
    locale: 'nl-BE',
  });
  // tsx names functions by a helper of its own, which the page doesn't know.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    window.addEventListener('DOMContentLoaded', () => {
      const look = (): void => {
        const drawn =
          document.querySelector('[data-card] text') &&
          (!document.querySelector('[data-large-map]') ||
            document.querySelector('canvas[style*="visible"]'));
        if (drawn) setTimeout(() => performance.mark('painted'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  });
  await page.goto(URL);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand openen' }).click();
  await (await chooser).setFiles({
    name: 'bench.tocht.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeJson(benchModel(size))),
  });
  await page.waitForSelector('[data-card]', { timeout: 60_000 });
  await page.waitForTimeout(1500);
  const paints: number[] = [];
  for (let round = 0; round < 3; round++) {
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
    paints.push(
      await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? 0),
    );
    await page.waitForTimeout(500);
  }
  await page.waitForTimeout(1500);
  const frames: Record<string, Frames> = {};
  const wheel = async (name: string, deltas: readonly WheelEventInit[]): Promise<void> => {
    frames[name] = await recordFrames(page, deltas);
    await page.waitForTimeout(700);
  };
  await wheel('pan, overview', sway(120));
  frames['drag a card, overview'] = await drag(page);
  await wheel('zoom in to reading', zooming(60, -14));
  await wheel('pan, reading', sway(120));
  frames['drag a card, reading'] = await drag(page);
  await wheel('zoom out to overview', zooming(60, 14));
  await wheel('zoom in and out', [...zooming(60, -14), ...zooming(60, 14)]);
  const { heapMb, nodes } = await page.evaluate(() => ({
    heapMb:
      ((performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ??
        0) / 1e6,
    nodes: document.querySelectorAll('*').length,
  }));
  const enterToPaint = await enter(page);
  const keyToEditable = await tab(page);
  await context.close();
  return { firstPaint: median(paints), heapMb, nodes, enterToPaint, keyToEditable, frames };
}

/** Wheel turns, one a frame, that move the paper to and fro. */
function sway(count: number): WheelEventInit[] {
  return Array.from({ length: count }, (_, at) => ({
    deltaX: at % 60 < 30 ? 40 : -40,
    deltaY: at % 40 < 20 ? 14 : -14,
  }));
}

function zooming(count: number, deltaY: number): WheelEventInit[] {
  return Array.from({ length: count }, () => ({ deltaY, ctrlKey: true }));
}

/** Drags a card near the middle of the window about, and lets it go back. */
async function drag(page: Page): Promise<Frames> {
  const at = await findCard(page);
  await startRecording(page);
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) {
    await page.mouse.move(at.x + Math.sin(step / 8) * 120, at.y + step * 1.5);
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const frames = await page.evaluate(() => window.endRecording());
  await page.waitForTimeout(500);
  return frames;
}

/** A place of a card: pointing at the picture of a large map makes the card there an element. */
async function findCard(page: Page): Promise<{ x: number; y: number }> {
  const map = await page.locator('.react-flow').boundingBox();
  if (!map) throw new Error('no map');
  for (let y = map.y + map.height * 0.1; y < map.y + map.height * 0.7; y += 23) {
    for (const part of [0.5, 0.4, 0.6, 0.35, 0.45, 0.55, 0.65]) {
      const at = { x: map.x + map.width * part, y };
      await page.mouse.move(at.x, at.y);
      await page.waitForTimeout(30);
      const isCard = await page.evaluate(
        ({ x, y }) => Boolean(document.elementFromPoint(x, y)?.closest('[data-card]')),
        at,
      );
      if (isCard) return at;
    }
  }
  throw new Error('no card in view');
}

/** From Enter in the question bar to the frame in which the new card is painted, the median of five. */
async function enter(page: Page): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 5; at++) {
    const title = `Bench card ${at}`;
    const ask = page.getByRole('combobox').last();
    await ask.fill(title);
    await page.waitForTimeout(400);
    await page.evaluate((wanted) => window.timeUntil('Enter', wanted), title);
    await ask.press('Enter');
    times.push(await page.evaluate(() => window.timed));
    await page.waitForTimeout(700);
  }
  return median(times);
}

/** From Tab on a card to the new card's title being edited, the median of five. */
async function tab(page: Page): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 5; at++) {
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-card][tabindex="0"]')?.focus(),
    );
    await page.waitForTimeout(300);
    await page.evaluate(() => window.timeUntil('Tab', undefined));
    await page.keyboard.press('Tab');
    times.push(await page.evaluate(() => window.timed));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
  }
  return median(times);
}

function initialKib(): number {
  const html = readFileSync(`${dist}/index.html`, 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)];
  const sizes = scripts.map(([, file]) => gzipSync(readFileSync(`${dist}/${file}`)).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

async function serve(): Promise<ChildProcess> {
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'preview', '--outDir', dist, '--port', String(PORT)],
    { stdio: 'ignore' },
  );
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(URL).then(
        () => true,
        () => false,
      )
    )
      return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error('the preview server did not start');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

await main();
