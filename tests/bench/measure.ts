import { loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import type { PlacedGraph } from './bench-page.ts';
import { enterToPainted, keyToEditable, type Timed } from './edit-timing.ts';
import { type EditWork, editWork } from './edit-work.ts';
import type { Exported } from './export-timing.ts';
import { recordGestures } from './gestures.ts';
import { median } from './median.ts';
import {
  allScriptBytes,
  entryBytes,
  heapBytes,
  isWorkable,
  type Opened,
  openContext,
  openStored,
} from './open-page.ts';
import { widthOf } from './placed-graph.ts';
import type { Frames } from './record-frames.ts';
import type { Size, Subject } from './subject.ts';

/** All figures of one program with one graph; times in ms. */
export interface Figures {
  /** What the machine did meanwhile, this browser included: its load in the last minute. */
  readonly load: number;
  readonly coldPaint: number;
  readonly warmPaint: number;
  /** Until the model can be worked with, cold. */
  readonly workable: number;
  readonly frames: Readonly<Record<string, Frames>>;
  readonly key: Timed | undefined;
  readonly enterToPainted: number;
  readonly editWork: EditWork;
  readonly exported: Exported;
  readonly heap: number;
  readonly heapAfter: number;
  readonly nodes: number;
  /** Of the scripts that the page itself names, of those asked for until the model was drawn, and of all. */
  readonly initialBytes: number;
  readonly paintedBytes: number;
  readonly totalBytes: number;
}

/** How often each thing is done; of the figures the median counts. */
export interface Rounds {
  readonly loads: number;
  readonly gestures: number;
  /** Cards that are typed: as many as a group names in a while, of which the first few are the slowest. */
  readonly cards: number;
  /** Edits that are traced. */
  readonly edits: number;
}

export async function measure(
  browser: Browser,
  subject: Subject,
  size: Size,
  graph: PlacedGraph,
  rounds: Rounds,
): Promise<Figures> {
  const context = await openContext(browser, subject);
  const first = await context.newPage();
  const address = await subject.store(first, size);
  await first.waitForTimeout(2000);
  await first.close();
  const cold: Opened[] = [];
  const warm: Opened[] = [];
  for (let load = 0; load < rounds.loads; load++) {
    for (const isCold of [true, false]) {
      const opened = await openStored(context, subject, address, isCold);
      await opened.page.waitForTimeout(500);
      await opened.page.close();
      (isCold ? cold : warm).push(opened);
    }
  }
  const { page, cdp } = await openStored(context, subject, address, false);
  await page.waitForTimeout(3000);
  const heap = await heapBytes(cdp);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const enter = await enterToPainted(page, subject, rounds.cards);
  const key = await keyToEditable(page, subject, rounds.cards);
  const work = await editWork(browser, page, subject, rounds.edits);
  const gestures: Record<string, Frames>[] = [];
  for (let round = 0; round < rounds.gestures; round++) {
    await page.reload();
    await page.waitForFunction(isWorkable);
    await page.waitForTimeout(1500);
    gestures.push(await recordGestures(page, subject, graph));
  }
  const heapAfter = await heapBytes(cdp);
  const taken = await subject.exportPng(page);
  const exported = {
    ...taken,
    ...(taken.width !== undefined && { scale: taken.width / widthOf(graph) }),
  };
  const totalBytes = await allScriptBytes(page, subject).catch(() => Number.NaN);
  await context.close();
  return {
    load: loadavg()[0] ?? 0,
    coldPaint: median(cold.map(({ painted }) => painted)),
    warmPaint: median(warm.map(({ painted }) => painted)),
    workable: median(cold.map(({ workable }) => workable)),
    initialBytes: entryBytes(subject),
    paintedBytes: median(cold.map(({ scriptBytes }) => scriptBytes)),
    frames: middleFrames(gestures),
    ...{ key, enterToPainted: enter, editWork: work },
    ...{ exported, heap, heapAfter, nodes, totalBytes },
  };
}

/** Of each gesture the middle of its rounds, figure by figure. */
function middleFrames(rounds: readonly Record<string, Frames>[]): Record<string, Frames> {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const all = rounds.flatMap((round) => round[name] ?? []);
      const middle = (figure: keyof Frames) => median(all.map((frames) => frames[figure]));
      return [
        name,
        {
          p50: middle('p50'),
          p95: middle('p95'),
          worst: middle('worst'),
          long: middle('long'),
          longest: middle('longest'),
        },
      ];
    }),
  );
}
