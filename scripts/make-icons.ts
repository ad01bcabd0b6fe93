/** Draws the app icons from public/icon.svg: `npx tsx scripts/make-icons.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const PAPER = '#ffffff';
const ICONS = [
  { file: 'public/icons/192.png', size: 192, margin: 0.08 },
  { file: 'public/icons/512.png', size: 512, margin: 0.08 },
  // A system may cut a circle of 80 % out of this one.
  { file: 'public/icons/maskable.png', size: 512, margin: 0.2 },
];

mkdirSync('public/icons', { recursive: true });
const logo = await loadImage('public/icon.svg');
for (const { file, size, margin } of ICONS) {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, size, size);
  const side = size * (1 - 2 * margin);
  context.drawImage(logo, size * margin, size * margin, side, side);
  writeFileSync(file, canvas.toBuffer('image/png'));
}
