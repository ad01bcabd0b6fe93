import { cpus, loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { SECURITY_HEADERS } from '../../scripts/security-headers.ts';
import { writeJson } from '../../src/core/formats/json/write-json.ts';
import { benchModel } from '../support/bench-graph.ts';
import { type Turn, turnsOf, Workshop } from '../support/day.ts';
import { randomFrom } from '../support/random.ts';
import { StaticHost } from '../support/static-host.ts';
import { launchBrowser } from './launch-browser.ts';
import { heapBytes } from './open-page.ts';
import { buildApp } from './prepare.ts';

// Whether the app holds for a day: a workshop of 300 turns on 200 elements, every key at 8 a second.
// `npm run bench:day`, or `npm run bench:day -- 60` for fewer turns. TOCHT_DIST is the folder of a build that is there
// already. What is measured: the time between frames and the tasks over 50 ms outside exports, the growth of the heap
// after a collection, and errors.

const TURNS = 300;
const KEY_MS = 125;
const FRAME_LIMIT = 100;
const HEAP_LIMIT = 30 * 1024 * 1024;

interface Slow {
  readonly turn: string;
  readonly ms: number;
}

interface Recorder {
  /** What happens now; an export is not counted. */
  turn: string;
  readonly frames: Slow[];
  readonly tasks: Slow[];
}

declare global {
  interface Window {
    day: Recorder;
  }
}

const EXPORTS: ReadonlySet<Turn> = new Set(['save', 'picture']);

async function main(): Promise<void> {
  const turns = turnsOf(Number(process.argv[2] ?? TURNS));
  const host = await StaticHost.start(buildApp(), SECURITY_HEADERS);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
      locale: 'nl-BE',
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await openModel(page, host.origin);
    const cdp = await page.context().newCDPSession(page);
    const before = await heapBytes(cdp);
    await record(page);
    console.log(`${turns.length} turns; ${cpus().length} cores, ${loads()}`);
    const workshop = new Workshop(page, KEY_MS, randomFrom(20261124));
    for (const [index, turn] of turns.entries()) {
      await page.evaluate(
        (name) => {
          window.day.turn = name;
        },
        `${index + 1} ${turn}`,
      );
      await workshop.take(turn);
      await page.waitForTimeout(EXPORTS.has(turn) ? 1000 : 200);
    }
    const growth = (await heapBytes(cdp)) - before;
    const { frames, tasks } = await page.evaluate(() => window.day);
    print('frames', frames, FRAME_LIMIT);
    print('tasks', tasks, FRAME_LIMIT);
    const megabytes = (growth / 1024 / 1024).toFixed(1);
    console.log(`heap grew by ${megabytes} MB: ${growth < HEAP_LIMIT ? 'met' : 'NOT MET'}`);
    console.log(`errors: ${errors.length === 0 ? 'none' : errors.join('; ')}`);
    console.log(loads());
  } finally {
    await browser.close();
    await host.stop();
  }
}

async function openModel(page: Page, origin: string): Promise<void> {
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto(origin);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand openen' }).click();
  await (await chooser).setFiles({
    name: 'bench.tocht.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeJson(benchModel(200))),
  });
  await page.locator('[data-card]').first().waitFor();
  await page.getByText('Bewaard op dit toestel', { exact: true }).waitFor();
}

/** Every gap between two frames and every long task, with the turn in which it came. */
async function record(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: Slow[] = [];
    const tasks: Slow[] = [];
    window.day = { turn: '', frames, tasks };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        tasks.push({ turn: window.day.turn, ms: duration });
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const tick = (now: number): void => {
      frames.push({ turn: window.day.turn, ms: now - last });
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

/** How many there were outside exports, and the worst of them. */
function print(name: string, all: readonly Slow[], limit: number): void {
  const counted = all
    .filter(({ turn }) => !EXPORTS.has(turn.split(' ')[1] as Turn))
    .sort((a, b) => b.ms - a.ms);
  const over = counted.filter(({ ms }) => ms > limit).length;
  const verdict = over === 0 ? 'met' : 'NOT MET';
  console.log(`${counted.length} ${name} outside exports, ${over} over ${limit} ms: ${verdict}`);
  for (const { turn, ms } of counted.slice(0, 12)) {
    console.log(`  ${ms.toFixed(0).padStart(6)} ms  turn ${turn}`);
  }
}

/** A machine that does something else as well gives worse figures. */
function loads(): string {
  const [one = 0, five = 0] = loadavg();
  return `load ${one.toFixed(2)} in the last minute, ${five.toFixed(2)} in the last five`;
}

await main();
