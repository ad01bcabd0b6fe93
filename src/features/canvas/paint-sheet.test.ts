import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Box } from '#core/layout/box.ts';
import { layoutModel } from '#core/layout/layout.ts';
import type { Route } from '#core/layout/route.ts';
import { cardFaces } from '#core/scene/card-face.ts';
import { cardWords } from '#i18n/card-words.ts';
import { benchModel } from '../../../tests/support/bench-graph.ts';
import { type PaperColors, type Picture, paintSheet, pictureWithin } from './paint-sheet.ts';

const LIGHT: PaperColors = {
  paper: '#ffffff',
  link: '#888888',
  lit: '#0000ff',
  deepEdge: undefined,
};
const EDGE = '#ff00ff';
const NONE: ReadonlySet<string> = new Set();
const MODEL = benchModel(50);
const FACES = cardFaces(MODEL, cardWords('en'));
const DEEP = [...FACES].find(([, { tone }]) => tone === 'deep')?.[0] ?? '';
const OTHER = [...FACES].find(([, { tone }]) => tone !== 'deep')?.[0] ?? '';

/** A deep card at the left and another one far to its right. */
const BOXES = new Map([
  [DEEP, boxAt(DEEP, 0)],
  [OTHER, boxAt(OTHER, 2000)],
]);

describe('painting a part of the map', () => {
  test('takes only the cards that are in it', () => {
    expect(steps(picture(), { x: -20, y: -20, width: 500, height: 300 })).toBe(1);
    expect(steps(picture(), { x: -20, y: -20, width: 2500, height: 300 })).toBe(2);
    expect(steps(picture(), { x: 700, y: -20, width: 500, height: 300 })).toBe(0);
  });

  test('leaves out what is in hand elsewhere', () => {
    const part = { x: -20, y: -20, width: 2500, height: 300 };
    expect(steps(picture({ without: new Set([DEEP]) }), part)).toBe(1);
  });

  test('is the same from only what reaches into a larger part', () => {
    const model = layoutModel(MODEL, FACES);
    const whole = picture({ boxes: model.boxes, paths: model.paths });
    const { x, y, width, height } = model.bounds;
    const larger = { x: x + width / 4, y: y + height / 4, width: width / 2, height: height / 2 };
    const few = pictureWithin(whole, larger);
    expect(few.boxes.size).toBeLessThan(whole.boxes.size);
    expect(few.paths.size).toBeLessThan(whole.paths.size);
    const part = { ...larger, width: 900 };
    const [little, all] = [few, whole].map((each) => paint(each, part, LIGHT));
    expect(little?.steps).toBe(all?.steps);
    expect(little?.steps).toBeGreaterThan(2);
    expect(little && all && pixels(little, part).equals(pixels(all, part))).toBe(true);
  });

  test('gives the darkest cards an edge on dark paper, and no others', () => {
    const edges = (id: string, colors: PaperColors) => {
      const box = BOXES.get(id) ?? boxAt(id, 0);
      const { context } = paint(picture(), box, colors);
      const [r, g, b] = context.getImageData(0, Math.round(box.height / 2), 1, 1).data;
      return r !== undefined && g !== undefined && b !== undefined && r > 200 && g < 60 && b > 200;
    };
    expect(edges(DEEP, { ...LIGHT, deepEdge: EDGE })).toBe(true);
    expect(edges(DEEP, LIGHT)).toBe(false);
    expect(edges(OTHER, { ...LIGHT, deepEdge: EDGE })).toBe(false);
  });
});

function boxAt(id: string, x: number): Box {
  const { width = 0, height = 0 } = FACES.get(id) ?? {};
  return { x, y: 0, width, height };
}

function picture(over: Partial<Picture> = {}): Picture {
  return {
    faces: FACES,
    boxes: BOXES,
    paths: new Map<string, Route>(),
    lit: NONE,
    isDimmed: false,
    badges: new Map(),
    ringed: NONE,
    without: NONE,
    ...over,
  };
}

function paint(what: Picture, part: Box, colors: PaperColors) {
  const canvas = createCanvas(Math.ceil(part.width), Math.ceil(part.height));
  const context: SKRSContext2D = canvas.getContext('2d');
  const browser = context as unknown as CanvasRenderingContext2D;
  const work = paintSheet(browser, what, { ...part, zoom: 1 }, 1, colors);
  return { context, steps: [...work].length };
}

/** How many cards and links were painted. */
function steps(what: Picture, part: Box): number {
  return paint(what, part, LIGHT).steps;
}

function pixels({ context }: ReturnType<typeof paint>, { width, height }: Box): Buffer {
  const { data } = context.getImageData(0, 0, Math.ceil(width), Math.ceil(height));
  return Buffer.from(data);
}
