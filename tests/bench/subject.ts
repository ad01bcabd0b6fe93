import type { Page } from '@playwright/test';
import { SECURITY_HEADERS } from '../../scripts/security-headers.ts';
import { writeJson } from '../../src/core/formats/json/write-json.ts';
import { benchModel } from '../support/bench-graph.ts';
import { StaticHost } from '../support/static-host.ts';
import type { Exported } from './export-timing.ts';
import { exportTocht, exportYardstick } from './export-timing.ts';
import { placedGraph } from './placed-graph.ts';
import { buildApp, buildYardstick } from './prepare.ts';
import { measureTocht } from './tocht-page.ts';

export type Size = 50 | 500 | 2000;

/** A program under measurement, and how one does in it what a person does in each. */
export interface Subject {
  readonly name: 'Tocht' | 'React Flow' | 'Excalidraw';
  readonly host: StaticHost;
  /** Runs in the page before its scripts. */
  readonly script?: () => void;
  /** Brings the graph in, once a browser context. @returns the address at which it opens from then on */
  store(page: Page, size: Size): Promise<string>;
  /** What the wheel turns over. */
  readonly map: string;
  /** The turns of the wheel, of equal size, that lead from one zoom to another. */
  turns(from: number, to: number, count: number): number;
  /** Types a title, so that Enter adds it. */
  type(page: Page, title: string): Promise<void>;
  /** The key that opens a card's title for editing, after `ready`. */
  readonly edit?: { readonly key: string; ready(page: Page): Promise<void> };
  /** Whether a drag ends with Escape: the card goes back. */
  readonly escapes: boolean;
  exportPng(page: Page): Promise<Exported>;
}

/** React Flow's wheel: a power of two. */
const byPower = (from: number, to: number, count: number): number =>
  -Math.log2(to / from) / count / 0.002;
/** Excalidraw's wheel, below 100 %: percents. */
const byPercent = (from: number, to: number, count: number): number => ((from - to) * 100) / count;

const typeInLine = (page: Page, title: string): Promise<void> => page.fill('#line', title);

export async function tocht(): Promise<Subject> {
  const host = await StaticHost.start(buildApp(), SECURITY_HEADERS);
  return {
    name: 'Tocht',
    host,
    script: measureTocht,
    map: '.react-flow__pane',
    turns: byPower,
    escapes: true,
    exportPng: exportTocht,
    async store(page, size) {
      await page.goto(host.origin);
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Bestand openen' }).click();
      await (await chooser).setFiles({
        name: 'bench.tocht.json',
        mimeType: 'application/json',
        buffer: Buffer.from(writeJson(benchModel(size))),
      });
      await page.waitForSelector('[data-card]', { timeout: 60_000 });
      await page.getByText('Bewaard op dit toestel', { exact: true }).waitFor();
      return page.url();
    },
    async type(page, title) {
      await page.getByRole('combobox').last().fill(title);
    },
    edit: {
      key: 'Tab',
      ready: (page) => page.locator('[data-card][tabindex="0"]').first().focus(),
    },
  };
}

export async function reactFlow(): Promise<Subject> {
  const host = await StaticHost.start(await buildYardstick('react-flow'), {});
  return {
    name: 'React Flow',
    host,
    map: '.react-flow__pane',
    turns: byPower,
    escapes: false,
    exportPng: exportYardstick,
    type: typeInLine,
    async store(_page, size) {
      host.texts.set(`/graph-${size}.json`, JSON.stringify(placedGraph(size)));
      return `${host.origin}/?size=${size}`;
    },
  };
}

export async function excalidraw(): Promise<Subject> {
  const host = await StaticHost.start(await buildYardstick('excalidraw'), {});
  return {
    name: 'Excalidraw',
    host,
    map: 'canvas.interactive',
    turns: byPercent,
    escapes: false,
    exportPng: exportYardstick,
    type: typeInLine,
    async store(page, size) {
      host.texts.set(`/graph-${size}.json`, JSON.stringify(placedGraph(size)));
      await page.goto(`${host.origin}/?size=${size}&convert`);
      await page.waitForFunction(() => 'converted' in window, undefined, { timeout: 120_000 });
      const scene = await page.evaluate(() => (window as never as { converted: string }).converted);
      host.texts.set(`/scene-${size}.json`, scene);
      return `${host.origin}/?size=${size}`;
    },
    edit: {
      key: 'Enter',
      ready: (page) =>
        page.evaluate(() => (window.bench as { choose?(): void }).choose?.call(window.bench)),
    },
  };
}
