import { describe, expect, test } from 'vitest';
import { isUsedUp, sheetFor, sheetTransform } from './sheet.ts';

const WINDOW = { width: 1000, height: 500 };
const BOUNDS = { x: 0, y: 0, width: 40_000, height: 20_000 };
const VIEW = { x: -2000, y: -2000, zoom: 0.5 };

describe('a sheet', () => {
  test('covers the window and some of what lies around it, and nothing beyond the map', () => {
    expect(sheetFor(VIEW, WINDOW, BOUNDS)).toEqual({
      x: 3400,
      y: 3700,
      width: 3200,
      height: 1600,
      zoom: 0.5,
    });
    const corner = sheetFor({ x: 500, y: 400, zoom: 1 }, WINDOW, BOUNDS);
    expect(corner).toEqual({ x: -20, y: -20, width: 820, height: 270, zoom: 1 });
  });

  test('lies in the window where it was drawn, scaled with the view', () => {
    const sheet = sheetFor(VIEW, WINDOW, BOUNDS);
    expect(sheetTransform(sheet, VIEW)).toBe('translate(-300px, -150px) scale(1)');
    const closer = { x: -4000, y: -4000, zoom: 0.75 };
    expect(sheetTransform(sheet, closer)).toBe('translate(-1450px, -1225px) scale(1.5)');
  });

  test('is used up when the window nears its edge, unless the map ends there', () => {
    const sheet = sheetFor(VIEW, WINDOW, BOUNDS);
    expect(isUsedUp(sheet, { ...VIEW, x: -2100 }, WINDOW, BOUNDS)).toBe(false);
    expect(isUsedUp(sheet, { ...VIEW, x: -2250 }, WINDOW, BOUNDS)).toBe(true);
    const left = { x: 0, y: -2000, zoom: 0.5 };
    expect(isUsedUp(sheetFor(left, WINDOW, BOUNDS), { ...left, x: 900 }, WINDOW, BOUNDS)).toBe(
      false,
    );
  });

  test('is used up when it is scaled too much', () => {
    const sheet = sheetFor(VIEW, WINDOW, BOUNDS);
    expect(isUsedUp(sheet, { x: -2600, y: -2500, zoom: 0.6 }, WINDOW, BOUNDS)).toBe(false);
    expect(isUsedUp(sheet, { x: -4000, y: -4000, zoom: 0.9 }, WINDOW, BOUNDS)).toBe(true);
  });
});
