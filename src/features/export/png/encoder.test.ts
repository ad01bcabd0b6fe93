import { deflateSync, inflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Color, type ColorOrder, PngEncoder, type Tile } from './encoder.ts';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly isOpaque: boolean;
  readonly pixels: Uint8Array;
  readonly rows: number;
  readonly columns: number;
}

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

/** A picture as one is drawn: runs of a few colours, and pieces that were there before. */
const drawn = fc
  .record({
    width: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constant(12_000)),
    isOpaque: fc.boolean(),
    strokes: fc.array(
      fc.record({
        color: fc.constantFrom(0xffffffff, 0xff3366cc, 0xff203040, 0),
        length: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 80, max: 9_000 })),
        /** How far back the same is, as a part of all there is. */
        copyFrom: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { minLength: 1, maxLength: 60 },
    ),
    rows: fc.integer({ min: 1, max: 40 }),
    columns: fc.integer({ min: 1, max: 9_000 }),
  })
  .map(({ strokes, ...picture }): Picture => {
    const words: number[] = [];
    for (const { color, length, copyFrom } of strokes) {
      const start = copyFrom === null ? undefined : Math.floor(copyFrom * (words.length - 1));
      for (let at = 0; at < length; at++) {
        const word = (start !== undefined && words[start + at]) || color;
        words.push(picture.isOpaque && word === 0 ? 0xff000000 : word);
      }
    }
    const height = Math.ceil(words.length / picture.width);
    while (words.length < height * picture.width) words.push(words.at(-1) as number);
    return { ...picture, height, pixels: new Uint8Array(Uint32Array.from(words).buffer) };
  });

async function encode(
  { width, height, isOpaque, pixels, rows, columns }: Picture,
  order: ColorOrder = 'rgb',
): Promise<Buffer> {
  const background: Color = isOpaque ? [9, 8, 7, 255] : [0, 0, 0, 0];
  const encoder = new PngEncoder({ size: { width, height }, scale: 2, background, order });
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
    encoder.write(down, tiles);
  }
  return Buffer.from(await encoder.finish().arrayBuffer());
}

async function decode(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** The rows of a picture as they were compressed, by zlib, which checks the sum at their end as well. */
function rowsOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(data);
  }
  return inflateSync(Buffer.concat(parts));
}

it('gives every pixel back to another program, however it was cut into tiles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(noise, drawn), async (picture) => {
      const data = await decode(await encode(picture));
      expect(Buffer.from(data).equals(Buffer.from(picture.pixels))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('takes pixels whose blue comes first', async () => {
  const pixels = Uint8Array.of(10, 20, 30, 255, 1, 2, 3, 255);
  const picture = { width: 2, height: 1, isOpaque: true, pixels, rows: 1, columns: 1 };
  expect([...(await decode(await encode(picture, 'bgr')))]).toEqual([
    30, 20, 10, 255, 3, 2, 1, 255,
  ]);
});

it('gives a row of a million plain pixels back', async () => {
  const size = { width: 1_000_000, height: 3 };
  const encoder = new PngEncoder({
    size,
    scale: 1,
    background: [250, 240, 230, 255],
    order: 'rgb',
  });
  const dot = { left: 999_998, width: 1, pixels: Uint8ClampedArray.of(1, 2, 3, 255) };
  encoder.write(1, []);
  encoder.write(1, [dot]);
  encoder.write(1, []);
  const png = Buffer.from(await encoder.finish().arrayBuffer());
  const rows = rowsOf(png);
  expect(rows.length).toBe(3 * (1 + 3_000_000));
  const plain = Buffer.concat([Buffer.of(0), Buffer.alloc(3_000_000, Buffer.of(250, 240, 230))]);
  expect(rows.subarray(0, plain.length).equals(plain)).toBe(true);
  expect(rows.subarray(2 * plain.length).equals(plain)).toBe(true);
  expect([...rows.subarray(2 * plain.length - 7, 2 * plain.length)].slice(1)).toEqual([
    1, 2, 3, 250, 240, 230,
  ]);
  expect(png.length).toBeLessThan(20_000);
});

it('makes files about as small as zlib does', async () => {
  const canvas = createCanvas(900, 400);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#123';
  context.font = '24px sans-serif';
  for (let line = 1; line < 12; line++) {
    context.fillText(
      `${line} Alle kinderen wonen in een buurt met kansen en plek om te spelen`,
      line,
      line * 33,
    );
  }
  const { width, height } = canvas;
  const pixels = new Uint8Array(context.getImageData(0, 0, width, height).data);
  const png = await encode({ width, height, isOpaque: true, pixels, rows: 128, columns: 500 });
  const rows = rowsOf(png);
  expect(png.length).toBeLessThan(1.1 * deflateSync(rows).length);
});

it('is opaque on an opaque background, which is where nothing is placed', async () => {
  const pixels = Uint8Array.of(1, 2, 3, 255);
  const size = { width: 3, height: 2 };
  const encoder = new PngEncoder({ size, scale: 1, background: [9, 8, 7, 255], order: 'rgb' });
  encoder.write(1, []);
  encoder.write(1, [{ left: 1, width: 1, pixels: new Uint8ClampedArray(pixels) }]);
  const png = Buffer.from(await encoder.finish().arrayBuffer());
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
