import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMON, fits, pixelSize, smallerScale } from './raster-size.ts';

const limits = { side: 1_000, area: 500_000 };

it('counts whole pixels, at least one', () => {
  expect(pixelSize({ width: 333.4, height: 0.2 }, 2)).toEqual({ width: 666, height: 1 });
});

it('takes what is exactly at the limit', () => {
  expect(fits({ width: 500, height: 250 }, 2, limits)).toBe(true);
  expect(fits({ width: 501, height: 250 }, 2, limits)).toBe(false);
  expect(fits({ width: 400, height: 400 }, 2, limits)).toBe(false);
});

it('offers the largest scale that is left, in tenths', () => {
  expect(smallerScale({ width: 300, height: 100 }, 4, limits)).toBe(3.3);
  expect(smallerScale({ width: 400, height: 400 }, 2, limits)).toBe(1.7);
  expect(smallerScale({ width: 30_000, height: 10_000 }, 1, limits)).toBe(0.033);
});

it('offers nothing when there is nothing left', () => {
  expect(smallerScale({ width: 100_000_000, height: 10 }, 1, limits)).toBeUndefined();
});

it('only ever offers what fits and is smaller', () => {
  const side = fc.double({ min: 1, max: 200_000, noNaN: true });
  fc.assert(
    fc.property(side, side, fc.constantFrom(1, 2, 4), (width, height, asked) => {
      const scale = smallerScale({ width, height }, asked, COMMON);
      expect(scale).toBeDefined();
      expect(scale).toBeLessThan(asked);
      expect(fits({ width, height }, scale ?? asked, COMMON)).toBe(true);
    }),
  );
});
