import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { touches } from '#core/layout/box.ts';
import { type Layout, layoutModel } from '#core/layout/layout.ts';
import { cardFaces } from '#core/scene/card-face.ts';
import { cardWords } from '#i18n/card-words.ts';
import { benchModel } from '../../../tests/support/bench-graph.ts';
import { changedParts } from './changed-parts.ts';
import { type Picture, paintSheet } from './paint-sheet.ts';
import { SHEET_SIZE, type Sheet } from './sheet.ts';

const COLORS = { paper: '#ffffff', link: '#888888', lit: '#0000ff', deepEdge: undefined };
const MODEL = benchModel(50);
const FACES = cardFaces(MODEL, cardWords('nl'));
const IDS = [...MODEL.elements.keys()];
const LINKS = [...MODEL.links.keys()];
const ZOOM = 0.5;
const SIDE = SHEET_SIZE / ZOOM;

/** The map with a card gone, some links cut, some lit, ringed, folded or in hand elsewhere, and one dragged. */
const STATES = {
  gone: fc.constantFrom(...IDS.slice(0, 12)),
  cut: fc.subarray(LINKS, { maxLength: 3 }),
  lit: fc.subarray([...IDS, ...LINKS], { maxLength: 4 }),
  isDimmed: fc.boolean(),
  badged: fc.subarray(IDS, { maxLength: 1 }),
  ringed: fc.subarray(IDS, { maxLength: 1 }),
  without: fc.subarray([...IDS, ...LINKS], { maxLength: 1 }),
  dragged: fc.constantFrom(...IDS),
  by: fc.constantFrom(0, 30, 60),
  isTurned: fc.boolean(),
};
const state = fc.record(STATES);
type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

/** What moves nothing: on the map itself, the places are the same objects then. */
const MARKS = new Set<keyof State>(['lit', 'badged', 'ringed', 'without']);

/** What it was, and what one act has made of it. */
const acts = fc
  .tuple(state, state, fc.constantFrom(...(Object.keys(STATES) as (keyof State)[])))
  .map(([state, other, key]) => {
    const before = pictureOf(state);
    const after = pictureOf({ ...state, [key]: other[key] });
    const { boxes, paths } = before;
    return { before, after: MARKS.has(key) ? { ...after, boxes, paths } : after };
  });

function pictureOf({ gone, cut, dragged, by, isTurned, ...given }: State): Picture {
  const { boxes, paths } = layoutWithout(gone);
  const moved = new Map(
    [...boxes].map(([id, box]) => [id, id === dragged ? { ...box, x: box.x + by } : box]),
  );
  return {
    faces: FACES,
    boxes: isTurned ? new Map([...moved].reverse()) : moved,
    paths: new Map([...paths].filter(([id]) => !cut.includes(id))),
    lit: new Set(given.lit),
    isDimmed: given.isDimmed,
    badges: new Map(given.badged.map((id) => [id, '+3'])),
    ringed: new Set(given.ringed),
    without: new Set(given.without),
  };
}

const layouts = new Map<string, Layout>();

function layoutWithout(gone: string): Layout {
  let layout = layouts.get(gone);
  if (!layout) {
    const elements = new Map([...MODEL.elements].filter(([id]) => id !== gone));
    const links = new Map(
      [...MODEL.links].filter(([, { from, to }]) => elements.has(from) && elements.has(to)),
    );
    layout = layoutModel({ ...MODEL, elements, links }, FACES);
    layouts.set(gone, layout);
  }
  return layout;
}

describe('what differs between two pictures', () => {
  test('is all within the parts that are said to have changed', () => {
    fc.assert(
      fc.property(acts, fc.nat(3), fc.nat(2), ({ before, after }, column, row) => {
        const sheet = { x: column * SIDE, y: row * SIDE, width: SIDE, height: SIDE, zoom: ZOOM };
        const parts = changedParts(before, after, sheet);
        if (parts.some((part) => touches(part, sheet))) return;
        expect(pixels(before, sheet).equals(pixels(after, sheet))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('is nothing where nothing changed, and little where little did', () => {
    const all = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
    const { boxes, paths } = layoutModel(MODEL, FACES);
    const none = new Set<string>();
    const picture: Picture = {
      ...{ faces: FACES, boxes, paths, isDimmed: false, badges: new Map() },
      ...{ lit: none, ringed: none, without: none },
    };
    const again = { ...picture, boxes: new Map(boxes), paths: new Map(paths), lit: new Set(IDS) };
    expect(changedParts(picture, again, all)).toEqual([]);
    expect(changedParts(picture, { ...picture, lit: new Set(IDS) }, all)).toEqual([]);
    const [id = ''] = IDS;
    const ringed = changedParts(picture, { ...again, ringed: new Set([id]) }, all);
    const box = boxes.get(id);
    expect(box && ringed.every((part) => touches(part, box))).toBe(true);
    expect(ringed.length).toBeGreaterThan(0);
    // Of two cards that overlap, the other one lies on top.
    const turned = { ...picture, boxes: new Map([...boxes].reverse()) };
    expect(changedParts(picture, turned, all)).not.toEqual([]);
  });
});

function pixels(picture: Picture, sheet: Sheet): Buffer {
  const canvas = createCanvas(SHEET_SIZE, SHEET_SIZE);
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  for (const _ of paintSheet(context, picture, sheet, ZOOM, COLORS));
  return canvas.data();
}
