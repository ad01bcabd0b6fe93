import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Point } from './box.ts';
import { boxOfCurve, type Curve, stretchesOf } from './curve.ts';

const point = fc.record({
  x: fc.integer({ min: -60_000, max: 60_000 }),
  y: fc.integer({ min: -800, max: 800 }),
});
const curves = fc.tuple(point, point, point, point) as fc.Arbitrary<Curve>;

/** Where a curve is at a part of its way, from 0 to 1 (Bernstein's form). */
function at([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const sum = (of: (point: Point) => number) =>
    s ** 3 * of(a) + 3 * s * s * t * of(b) + 3 * s * t * t * of(c) + t ** 3 * of(d);
  return { x: sum(({ x }) => x), y: sum(({ y }) => y) };
}

it('cuts a curve into stretches that follow on each other, small or thin', () => {
  fc.assert(
    fc.property(curves, (curve) => {
      const stretches = stretchesOf(curve);
      expect(stretches[0]?.[0]).toEqual(curve[0]);
      expect(stretches.at(-1)?.[3]).toEqual(curve[3]);
      for (const [index, stretch] of stretches.entries()) {
        const { width, height } = boxOfCurve(stretch);
        expect(Math.max(width, height) <= 512 || Math.min(width, height) <= 16).toBe(true);
        const next = stretches[index + 1];
        if (next) expect(next[0]).toEqual(stretch[3]);
      }
    }),
  );
});

it('keeps every point of the curve, and within the boxes', () => {
  fc.assert(
    fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), (curve, t) => {
      const { x, y } = at(curve, t);
      const isIn = (stretch: Curve): boolean => {
        const box = boxOfCurve(stretch);
        const out = 1e-6;
        return (
          x >= box.x - out &&
          x <= box.x + box.width + out &&
          y >= box.y - out &&
          y <= box.y + box.height + out
        );
      };
      expect(stretchesOf(curve).some(isIn)).toBe(true);
    }),
  );
});

it('cuts what is farther than any map into no more than a thousand', () => {
  const [start, end] = [
    { x: 0, y: 0 },
    { x: 1e300, y: 1e300 },
  ];
  expect(stretchesOf([start, end, start, end]).length).toBeLessThanOrEqual(1_024);
});
