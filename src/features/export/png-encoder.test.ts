import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Color, PngEncoder, type Tile } from './png-encoder.ts';

/** As the Compression Standard has it: a chunk has been read when it has been written. Node's reads it later. */
class ReadAtOnce extends TransformStream<Uint8Array, Uint8Array> {
  constructor() {
    const chunks: Uint8Array[] = [];
    super({
      transform: (chunk) => void chunks.push(chunk.slice()),
      flush: (to) => to.enqueue(deflateSync(Buffer.concat(chunks))),
    });
  }
}

beforeAll(() => void vi.stubGlobal('CompressionStream', ReadAtOnce));
afterAll(() => void vi.unstubAllGlobals());

/** A picture of noise: opaque, or half of its pixels see-through. */
const noise = fc
  .record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) })
  .chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      isOpaque: fc.boolean(),
      noise: fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }),
      rows: fc.integer({ min: 1, max: 40 }),
      columns: fc.integer({ min: 1, max: 40 }),
    }),
  )
  .map(({ noise, ...picture }) => {
    const isClear = (pixel: number): boolean =>
      !picture.isOpaque && (noise[pixel * 4 + 3] ?? 0) < 128;
    const pixels = noise.map((byte, at) => {
      // What is see-through has no colour.
      if (isClear(at >> 2)) return 0;
      return at % 4 === 3 ? 255 : byte;
    });
    return { ...picture, pixels };
  });

interface Noise {
  readonly width: number;
  readonly height: number;
  readonly isOpaque: boolean;
  readonly pixels: Uint8Array;
  readonly rows: number;
  readonly columns: number;
}

async function encode({ width, height, isOpaque, pixels, rows, columns }: Noise): Promise<Buffer> {
  const background: Color = isOpaque ? [9, 8, 7, 255] : [0, 0, 0, 0];
  const encoder = new PngEncoder({ size: { width, height }, scale: 2, background });
  for (let top = 0; top < height; top += rows) {
    const down = Math.min(rows, height - top);
    const tiles: Tile[] = [];
    for (let left = 0; left < width; left += columns) {
      const across = Math.min(columns, width - left);
      const tile = new Uint8ClampedArray(across * down * 4);
      for (let row = 0; row < down; row++) {
        const from = ((top + row) * width + left) * 4;
        tile.set(pixels.subarray(from, from + across * 4), row * across * 4);
      }
      tiles.push({ left, width: across, pixels: tile });
    }
    await encoder.write(down, tiles);
  }
  const png = await encoder.finish();
  return Buffer.from(await png.arrayBuffer());
}

async function decode(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

it('gives every pixel back to another program, however it was cut into tiles', async () => {
  await fc.assert(
    fc.asyncProperty(noise, async (picture) => {
      const data = await decode(await encode(picture));
      expect(Buffer.from(data).equals(Buffer.from(picture.pixels))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it('is opaque on an opaque background, which is where nothing is placed', async () => {
  const pixels = Uint8Array.of(1, 2, 3, 255);
  const size = { width: 3, height: 2 };
  const encoder = new PngEncoder({ size, scale: 1, background: [9, 8, 7, 255] });
  await encoder.write(1, []);
  await encoder.write(1, [{ left: 1, width: 1, pixels: new Uint8ClampedArray(pixels) }]);
  const png = Buffer.from(await (await encoder.finish()).arrayBuffer());
  const plain = [9, 8, 7, 255];
  expect([...(await decode(png))]).toEqual([
    ...[...plain, ...plain, ...plain],
    ...[...plain, ...pixels, ...plain],
  ]);
  // Without a channel for what is see-through.
  expect(png[25]).toBe(2);
});

it('says how fine it is on paper, ahead of its pixels', async () => {
  const pixels = new Uint8Array(4);
  const png = await encode({ width: 1, height: 1, isOpaque: false, pixels, rows: 1, columns: 1 });
  const at = png.indexOf('pHYs');
  // 192 dots an inch.
  expect(png.readUInt32BE(at + 4)).toBe(7559);
  expect(at).toBeLessThan(png.indexOf('IDAT'));
});
