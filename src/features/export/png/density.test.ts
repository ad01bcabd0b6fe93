import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { withDensity } from './density.ts';

const canvas = createCanvas(3, 2);
canvas.getContext('2d').fillRect(0, 0, 3, 2);
const png = canvas.toBuffer('image/png');

it('says how many pixels a metre has, right behind the header', () => {
  const view = new DataView(withDensity(png, 2).buffer);
  expect(view.getUint32(33)).toBe(9);
  expect(view.getUint32(37)).toBe(0x70485973);
  // 192 dots an inch.
  expect(view.getUint32(41)).toBe(7559);
  expect(view.getUint32(45)).toBe(7559);
  expect(view.getUint8(49)).toBe(1);
});

it('stays a picture that can be read', async () => {
  const image = await loadImage(Buffer.from(withDensity(png, 4)));
  expect([image.width, image.height]).toEqual([3, 2]);
});
