import { describe, expect, test } from 'vitest';
import { isScaledTooMuch, SHEET_SIZE, sheetAt, sheetsTransform, spotsFor } from './sheet.ts';

const BOUNDS = { x: 0, y: 0, width: 40_000, height: 20_000 };
/** A window of 1000 × 500 px at 50 %. */
const PART = { x: 4000, y: 4000, width: 2000, height: 1000 };

describe('the sheets of a zoom', () => {
  test('cover a part of the map and what lies around it', () => {
    const sheets = spotsFor(PART, 0.25, BOUNDS, 0.5).map((spot) => sheetAt(spot, 0.5));
    expect(Math.min(...sheets.map(({ x }) => x))).toBeLessThanOrEqual(3500);
    expect(Math.min(...sheets.map(({ y }) => y))).toBeLessThanOrEqual(3750);
    expect(Math.max(...sheets.map(({ x, width }) => x + width))).toBeGreaterThanOrEqual(6500);
    expect(Math.max(...sheets.map(({ y, height }) => y + height))).toBeGreaterThanOrEqual(5250);
    const size = SHEET_SIZE / 0.5;
    expect(sheets).toHaveLength(
      (Math.ceil(6500 / size) - Math.floor(3500 / size)) *
        (Math.ceil(5250 / size) - Math.floor(3750 / size)),
    );
  });

  test('begin with what is in the middle', () => {
    const [first] = spotsFor(PART, 0, BOUNDS, 1);
    const { x, y, width, height } = sheetAt(first ?? { column: 0, row: 0 }, 1);
    expect(Math.abs(x + width / 2 - 5000)).toBeLessThanOrEqual(SHEET_SIZE / 2);
    expect(Math.abs(y + height / 2 - 4500)).toBeLessThanOrEqual(SHEET_SIZE / 2);
  });

  test('show nothing beyond the map', () => {
    expect(spotsFor({ ...PART, x: -9000 }, 0.3, BOUNDS, 1)).toEqual([]);
    const corner = spotsFor({ x: -800, y: -800, width: 1000, height: 1000 }, 0, BOUNDS, 1);
    expect(corner).toHaveLength(4);
    expect(corner).toContainEqual({ column: 0, row: 0 });
    expect(corner).toContainEqual({ column: -1, row: -1 });
  });

  test('lie in the window where they were drawn, scaled with the view', () => {
    expect(sheetsTransform(0.5, { x: -200, y: 40.25, zoom: 0.75 }, 1)).toBe(
      'translate(-200px, 40.25px) scale(1.5)',
    );
  });

  test('lie on whole px of the screen when they are not scaled', () => {
    const view = { x: -200.4, y: 40.3, zoom: 0.5 };
    expect(sheetsTransform(0.5, view, 1)).toBe('translate(-200px, 40px) scale(1)');
    expect(sheetsTransform(0.5, view, 2)).toBe('translate(-200.5px, 40.5px) scale(1)');
  });

  test('are drawn anew when they are scaled too much', () => {
    expect(isScaledTooMuch(0.5, { x: 0, y: 0, zoom: 0.6 })).toBe(false);
    expect(isScaledTooMuch(0.5, { x: 0, y: 0, zoom: 0.9 })).toBe(true);
    expect(isScaledTooMuch(0.9, { x: 0, y: 0, zoom: 0.5 })).toBe(true);
  });
});
