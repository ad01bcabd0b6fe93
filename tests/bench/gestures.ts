import type { Page } from '@playwright/test';
import type { PlacedGraph } from './bench-page.ts';
import { WINDOW } from './open-page.ts';
import { zoomsOf } from './placed-graph.ts';
import { endRecording, type Frames, startRecording } from './record-frames.ts';
import type { Subject } from './subject.ts';

/** A turn of the wheel, in px. */
interface Turn {
  readonly deltaX?: number;
  readonly deltaY: number;
  readonly ctrlKey?: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The zoom that is nearer than this, as a part of it, is the one that was asked for. */
const NEAR = 0.03;
const ZOOM_FRAMES = 60;

/** Every gesture once, at the same zooms in every program. */
export async function recordGestures(
  page: Page,
  subject: Subject,
  graph: PlacedGraph,
): Promise<Record<string, Frames>> {
  const { overview, reading } = zoomsOf(graph, WINDOW);
  const frames: Record<string, Frames> = {};
  const turn = async (name: string, turns: readonly Turn[], at: Point) => {
    await startRecording(page);
    await wheel(page, subject, turns, at);
    frames[name] = await endRecording(page);
  };
  const zooming = (from: number, to: number): Turn[] =>
    Array.from({ length: ZOOM_FRAMES }, () => ({
      deltaY: subject.turns(from, to, ZOOM_FRAMES),
      ctrlKey: true,
    }));

  let at = await findCard(page);
  await zoomTo(page, subject, overview, at);
  at = await findCard(page);
  await turn('pan, overview', sway(120), at);
  frames['drag, overview'] = await drag(page, subject);
  at = await findCard(page);
  await turn('zoom in', zooming(overview, reading), at);
  await zoomTo(page, subject, reading, at);
  await turn('pan, reading', sway(120), at);
  frames['drag, reading'] = await drag(page, subject);
  at = await findCard(page);
  await turn('zoom out', zooming(reading, overview), at);
  await zoomTo(page, subject, overview, at);
  await turn('zoom in and out', [...zooming(overview, reading), ...zooming(reading, overview)], at);
  return frames;
}

/** Turns the wheel until the map has a zoom, unrecorded. */
async function zoomTo(page: Page, subject: Subject, zoom: number, at: Point): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const now = await page.evaluate(() => window.bench.zoom());
    if (Math.abs(now / zoom - 1) < NEAR) break;
    const deltaY = subject.turns(now, zoom, 1);
    // One turn of Excalidraw's wheel is ten percents at most.
    const most = subject.name === 'Excalidraw' ? 10 : 1000;
    const bounded = Math.max(-most, Math.min(most, deltaY));
    await wheel(page, subject, [{ deltaY: bounded, ctrlKey: true }], at);
  }
  await page.waitForTimeout(700);
}

/** Turns the wheel over a point of the map, once a frame. */
async function wheel(
  page: Page,
  { map }: Subject,
  turns: readonly Turn[],
  at: Point,
): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.evaluate(
    async ({ events, map, at }) => {
      const target = document.querySelector(map);
      if (!target) throw new Error(`no ${map}`);
      const place = { clientX: at.x, clientY: at.y, bubbles: true, cancelable: true };
      for (const event of events) {
        await new Promise(requestAnimationFrame);
        target.dispatchEvent(new WheelEvent('wheel', { ...event, ...place }));
      }
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    },
    { events: turns, map, at },
  );
}

/** Turns that move the paper to and fro, and leave it where it was. */
function sway(count: number): Turn[] {
  return Array.from({ length: count }, (_, at) => ({
    deltaX: at % 60 < 30 ? 40 : -40,
    deltaY: at % 40 < 20 ? 14 : -14,
  }));
}

/** Drags a card about and back to its place. */
async function drag(page: Page, { escapes }: Subject): Promise<Frames> {
  const at = await findCard(page);
  await startRecording(page);
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) {
    const y = at.y + (step <= 30 ? step : 60 - step) * 3;
    await page.mouse.move(at.x + Math.sin((step / 30) * Math.PI) * 120, y);
  }
  if (escapes) await page.keyboard.press('Escape');
  await page.mouse.up();
  return endRecording(page);
}

/** A place of a card near the middle of the window, with the pointer on it. */
async function findCard(page: Page): Promise<Point> {
  const { width, height } = WINDOW;
  for (let step = 0; step < 24; step++) {
    const y = height * 0.4 + (step % 2 ? 1 : -1) * Math.ceil(step / 2) * 23;
    for (const part of [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65]) {
      const at = { x: width * part, y };
      await page.mouse.move(at.x, at.y);
      // On a large map of Tocht the card is an element once the pointer is on it.
      await page.waitForTimeout(40);
      if (await page.evaluate(({ x, y }) => window.bench.isCard(x, y), at)) return at;
    }
  }
  throw new Error('no card in view');
}
