import { describe, expect, it } from 'vitest';
import { wordsPlace } from './ceiling-words-place.ts';

const view = { x: 0, y: 0, zoom: 1 };
const card = (x: number, y: number) => ({ x, y, width: 200, height: 80 });
const stretch = { from: 60, to: 900 };
const block = { at: 100, before: 16, after: 16, length: 130 };
const inRows = (boxes: ReturnType<typeof card>[], zoom = 1, at = 100) =>
  wordsPlace(boxes, { ...block, at }, { ...view, zoom }, stretch, true);

describe('the words along the ceiling', () => {
  it('stand at the start of the line while the rows leave room for them', () => {
    expect(inRows([card(0, -10), card(0, 130)])).toBe(60);
  });

  it('stand past the cards that they would touch', () => {
    expect(inRows([card(0, -10), card(0, 110)])).toBeGreaterThan(200);
    expect(inRows([card(0, 110), card(300, 110)])).toBeGreaterThan(500);
    expect(inRows([card(300, 110), card(0, 110), card(630, 110)])).toBeUndefined();
    expect(inRows([card(0, 230)], 0.5)).toBeGreaterThan(100);
  });

  it('stand between cards that leave room for them', () => {
    expect(inRows([card(0, 110), card(360, 110)])).toBeLessThan(230);
  });

  it('go down along a line that stands upright', () => {
    const sides = { at: 250, before: 120, after: 140, length: 18 };
    const place = wordsPlace([card(0, 10)], sides, view, { from: 8, to: 300 }, false) ?? 0;
    expect(place).toBeGreaterThan(90);
    expect(place).toBeLessThan(100);
  });
});
