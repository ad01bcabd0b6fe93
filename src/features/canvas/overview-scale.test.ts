import { describe, expect, it } from 'vitest';
import { fromOverview, inOverview, overviewScale } from './overview-scale.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('the scale of the overview', () => {
  it('keeps the shape of a map that isn’t extreme', () => {
    const scale = overviewScale(box(0, 0, 4_000, 2_000));
    expect(scale.across).toBeCloseTo(scale.along);
    expect(scale).toMatchObject({ width: 200, height: 100 });
  });

  it.each([
    ['wide', box(-90_000, 0, 178_000, 1_400)],
    ['high', box(0, -50, 240, 6_000)],
  ])('stretches a map that is far too %s to be seen', (_, bounds) => {
    const { width, height } = overviewScale(bounds);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(50);
    expect(Math.max(width, height)).toBeLessThanOrEqual(300);
  });

  it('leads back to the place that was pressed, however it is stretched', () => {
    const bounds = box(-90_000, 300, 178_000, 1_400);
    const scale = overviewScale(bounds);
    const card = box(12_345, 900, 200, 80);
    const { x, y, width, height } = inOverview(card, bounds, scale, 6);
    expect(width).toBe(6);
    const back = fromOverview({ x: x + width / 2, y: y + height / 2 }, bounds, scale);
    expect(back.x).toBeCloseTo(12_445);
    expect(back.y).toBeCloseTo(940);
  });
});
