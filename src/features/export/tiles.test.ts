import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandsOf, tilesOf } from './tiles.ts';

const side = fc.oneof(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 50_000 }));
const boxes = (width: number) =>
  fc.array(
    fc.record({
      x: fc.double({ min: -100, max: width, noNaN: true }),
      y: fc.double({ min: -100, max: 400, noNaN: true }),
      width: fc.double({ min: 0.1, max: 2_000, noNaN: true }),
      height: fc.double({ min: 0.1, max: 200, noNaN: true }),
    }),
    { maxLength: 30 },
  );

it('covers a picture of any size once, from the top on, in bands that are small enough for a phone', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      let top = 0;
      for (const band of bandsOf({ width, height })) {
        expect(band.top).toBe(top);
        expect(band.height * width).toBeLessThanOrEqual(12_000_000);
        top += band.height;
      }
      expect(top).toBe(height);
    }),
    { numRuns: 20 },
  );
});

it('covers every pixel that something lies in, once, and is nowhere else for long', () => {
  fc.assert(
    fc.property(
      side.chain((width) => fc.record({ width: fc.constant(width), boxes: boxes(width) })),
      fc.record({ top: fc.nat(300), height: fc.integer({ min: 1, max: 128 }) }),
      ({ width, boxes }, band) => {
        const tiles = tilesOf(boxes, band, width);
        const isPainted = new Uint8Array(width);
        let end = 0;
        for (const tile of tiles) {
          expect(tile.left).toBeGreaterThanOrEqual(end);
          end = tile.left + tile.width;
          isPainted.fill(1, tile.left, end);
          expect(tile.width * band.height).toBeLessThanOrEqual(250_000);
          expect(tile.width).toBeLessThanOrEqual(8_192);
        }
        expect(end).toBeLessThanOrEqual(width);
        const isFilled = new Uint8Array(width);
        for (const box of boxes) {
          if (box.y >= band.top + band.height || box.y + box.height <= band.top) continue;
          isFilled.fill(
            1,
            Math.max(0, Math.floor(box.x)),
            Math.max(0, Math.ceil(box.x + box.width)),
          );
        }
        expect(isFilled.some((filled, at) => filled && !isPainted[at])).toBe(false);
        // The first and the last pixel of a stretch aren't painted for nothing.
        for (const tile of tiles) {
          if (!isPainted[tile.left - 1]) expect(isFilled[tile.left]).toBe(1);
          if (!isPainted[tile.left + tile.width])
            expect(isFilled[tile.left + tile.width - 1]).toBe(1);
        }
      },
    ),
  );
});

it('paints a gap that another tile would cost more than', () => {
  const card = (x: number) => ({ x, y: 0, width: 300, height: 100 });
  const band = { top: 0, height: 100 };
  expect(tilesOf([card(0), card(400)], band, 9_000)).toHaveLength(1);
  expect(tilesOf([card(0), card(4_000)], band, 9_000)).toEqual([
    { left: 0, width: 300 },
    { left: 4_000, width: 300 },
  ]);
});
