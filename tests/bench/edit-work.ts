import type { Browser, Page } from '@playwright/test';
import { median } from './median.ts';
import type { Subject } from './subject.ts';

/**
 * What one edit costs the main thread, in ms. Measured in a trace of the browser: every task of the page's main
 * thread that begins in the second after the key of the edit, be it script, style, layout, paint or collecting
 * garbage; less what the same thread did in a second without an edit. Workers, the compositor and rasterising are
 * other threads and don't count; a glide of the cards to their places does. It is the processor's time, not the
 * clock's: what another program takes meanwhile, which on a busy machine is most, is not the edit's work.
 */
export interface EditWork {
  readonly sum: number;
  /** The task of the key itself: the command, the document, and all that the screen has to change for it. */
  readonly own: number;
  /** The one task that held up the page longest. */
  readonly longest: number;
  /** Up to and including the first frame: what is done before the card is painted. */
  readonly first: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** In microseconds, as are those below. */
  readonly ts: number;
  /** By the clock. */
  readonly dur?: number;
  /** Of the processor, in this thread. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const WINDOW_MS = 1000;
const CATEGORIES = ['devtools.timeline', 'toplevel'];

/** The work of adding a card by Enter in the line in which its title was typed; the median of some. */
export async function editWork(
  browser: Browser,
  page: Page,
  subject: Subject,
  rounds: number,
): Promise<EditWork> {
  const works: EditWork[] = [];
  for (let round = 0; round < rounds; round++) {
    await subject.type(page, `Traced card ${round}`);
    await page.waitForTimeout(800);
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.waitForTimeout(WINDOW_MS + 100);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(WINDOW_MS + 300);
    const trace = JSON.parse(String(await browser.stopTracing()));
    works.push(workIn(trace.traceEvents));
  }
  return {
    sum: median(works.map(({ sum }) => sum)),
    own: median(works.map(({ own }) => own)),
    longest: median(works.map(({ longest }) => longest)),
    first: median(works.map(({ first }) => first)),
  };
}

function workIn(events: readonly TraceEvent[]): EditWork {
  const key = events.find(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  );
  if (!key) throw new Error('the trace holds no key');
  const onThread = events.filter(({ pid, tid }) => pid === key.pid && tid === key.tid);
  const tasks = onThread
    .filter(({ name, ph }) => ph === 'X' && /(^|::)RunTask$/.test(name))
    .map(({ ts, dur = 0, tdur = dur }) => ({
      from: ts / 1000,
      until: (ts + dur) / 1000,
      ms: tdur / 1000,
    }))
    .sort((a, b) => a.from - b.from);
  const outer: typeof tasks = [];
  for (const task of tasks) {
    const last = outer.at(-1);
    // A task within a task is counted already.
    if (!last || task.from >= last.until) outer.push(task);
  }
  const at = key.ts / 1000;
  // The task of the key has begun just before its event.
  const after = outer.filter(({ from, until }) => until > at && from < at + WINDOW_MS);
  const before = outer.filter(({ from, until }) => until <= at && from > at - WINDOW_MS);
  const frame = onThread.find(({ name, ts }) => name === 'Paint' && ts > key.ts);
  const painted = (frame?.ts ?? Number.POSITIVE_INFINITY) / 1000;
  const sum = (list: typeof outer) => list.reduce((total, { ms }) => total + ms, 0);
  return {
    sum: sum(after) - sum(before),
    own: after[0]?.ms ?? Number.NaN,
    longest: Math.max(0, ...after.map(({ ms }) => ms)),
    first: sum(after.filter(({ from }) => from <= painted)),
  };
}
