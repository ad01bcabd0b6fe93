import { describe, expect, it } from 'vitest';
import type { Box } from '#core/layout/box.ts';
import { snapBox } from './snapping.ts';

const box = (x: number, y: number, width = 100, height = 40): Box => ({ x, y, width, height });

describe('snapBox', () => {
  it('puts an edge or the middle in line with that of a near card, and draws the line', () => {
    const { at, guides } = snapBox(box(104, 200), [box(100, 0)], 6);
    expect(at).toEqual({ x: 100, y: 200 });
    expect(guides).toContainEqual({ kind: 'line', from: { x: 100, y: 0 }, to: { x: 100, y: 240 } });
    expect(snapBox(box(118, 200, 60), [box(100, 0)], 6).at.x).toBe(120);
    expect(snapBox(box(203, 200), [box(100, 0)], 6).at.x).toBe(200);
  });

  it('takes each axis for itself', () => {
    const { at } = snapBox(box(300, 3), [box(0, 0)], 6);
    expect(at).toEqual({ x: 300, y: 0 });
  });

  it('moves nothing past the tolerance', () => {
    const { at, guides } = snapBox(box(108, 200, 90), [box(0, 0, 90), box(600, 500, 90)], 6);
    expect(at).toEqual({ x: 108, y: 200 });
    expect(guides).toEqual([]);
  });

  it('takes the nearest of several', () => {
    expect(snapBox(box(104, 200), [box(100, 0), box(106, 100)], 6).at.x).toBe(106);
  });

  it('stands in the middle between two, and marks both distances', () => {
    const { at, guides } = snapBox(box(154, 0, 80), [box(0, 0, 100), box(283, 0, 120)], 6);
    expect(at.x).toBe(151.5);
    expect(guides.filter(({ kind }) => kind === 'gap')).toEqual([
      { kind: 'gap', from: { x: 100, y: 20 }, to: { x: 151.5, y: 20 } },
      { kind: 'gap', from: { x: 231.5, y: 20 }, to: { x: 283, y: 20 } },
    ]);
  });

  it('keeps the distance that two neighbours have', () => {
    const row = [box(0, 0), box(137, 0)];
    expect(snapBox(box(271, 0, 77), row, 6).at.x).toBe(274);
    expect(snapBox(box(-119, 0, 77), row, 6).at.x).toBe(-114);
  });

  it('keeps the distance in a column as well', () => {
    const { at } = snapBox(box(0, 152, 100, 53), [box(0, 0), box(0, 77)], 6);
    expect(at.y).toBe(154);
  });

  it('leaves cards alone that are far away', () => {
    expect(snapBox(box(3, 5_000), [box(0, 0)], 6).at.x).toBe(3);
  });
});
