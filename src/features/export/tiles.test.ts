import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandsOf } from './tiles.ts';

const side = fc.oneof(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 50_000 }));

it('covers a picture of any size once, from the top left on', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      let top = 0;
      for (const band of bandsOf({ width, height })) {
        expect(band.top).toBe(top);
        let left = 0;
        for (const column of band.columns) {
          expect(column.left).toBe(left);
          left += column.width;
        }
        expect(left).toBe(width);
        top += band.height;
      }
      expect(top).toBe(height);
    }),
    { numRuns: 20 },
  );
});

it('keeps every band and every tile small enough for a phone', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const [band] = bandsOf({ width, height });
      expect((band?.height ?? 0) * width).toBeLessThanOrEqual(12_000_000);
      for (const column of band?.columns ?? []) {
        expect(column.width * (band?.height ?? 0)).toBeLessThanOrEqual(250_000);
        expect(column.width).toBeLessThanOrEqual(2_048);
      }
    }),
  );
});
