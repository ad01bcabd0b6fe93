import { describe, expect, it } from 'vitest';
import { ceilingMark } from './ceiling-mark.ts';

const WORDS = { above: 'we hope for this', below: 'we answer for this' };
const bounds = { x: 0, y: 0, width: 600, height: 400 };

describe('the ceiling in a picture', () => {
  it('runs across a chain that goes down, its words before the cards on either side', () => {
    const {
      from,
      to,
      texts,
      bounds: around,
    } = ceilingMark({ bounds, orientation: 'down' }, 150, WORDS);
    expect([from.y, to.y, to.x]).toEqual([150, 150, 600]);
    expect(from.x).toBeLessThan(0);
    expect(around.x).toBeLessThanOrEqual(from.x);
    const [above, below] = [texts.filter(({ y }) => y < 150), texts.filter(({ y }) => y > 150)];
    expect(above.map(({ text }) => text).join(' ')).toBe(WORDS.above);
    expect(below.map(({ text }) => text).join(' ')).toBe(WORDS.below);
    expect(texts.every(({ x, align }) => x < 0 && align === 'right')).toBe(true);
  });

  it('has its words before the names of the bands where those are so long that they would touch', () => {
    const labels = (y: number) => ({
      bands: [{ box: { x: -100, y, width: 72, height: 40 } }],
      bounds: { ...bounds, x: -160, width: 760 },
    });
    const rightOf = (y: number) =>
      ceilingMark({ bounds, orientation: 'down' }, 150, WORDS, labels(y)).texts.map(({ x }) => x);
    expect(Math.min(...rightOf(20))).toBeGreaterThan(-100);
    expect(Math.max(...rightOf(90))).toBeLessThan(-160);
  });

  it('runs down a chain that goes right, its words above the cards', () => {
    const {
      from,
      to,
      texts,
      bounds: around,
    } = ceilingMark({ bounds, orientation: 'right' }, 50, WORDS);
    expect([from.x, to.x, to.y]).toEqual([50, 50, 400]);
    expect(texts.map(({ text }) => text)).toEqual([WORDS.above, WORDS.below]);
    expect(texts.every(({ y }) => y < 0)).toBe(true);
    expect(around.x).toBeLessThan(0);
    expect(around.y).toBeLessThanOrEqual(from.y);
  });
});
