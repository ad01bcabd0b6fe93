import type { Box } from '#core/layout/box.ts';
import type { Scene } from '#core/scene/drawable.ts';
import { itemsIn, paintScene } from '#core/scene/paint-canvas.ts';
import { reachesOf } from '#core/scene/reach.ts';
import { fontsReady } from './picture-fonts.ts';
import type { Color, Tile } from './png/encoder.ts';
import { PngLine } from './png/line.ts';
import { pixelSize } from './raster-size.ts';
import { contextOf, pixelReader } from './read-pixels.ts';
import { bandsOf, tilesOf } from './tiles.ts';

/** What whoever waits for a picture is told, and may say meanwhile. */
export interface Waiting {
  readonly signal: AbortSignal;
  /** How much of it is done, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** How long painting may hold up the page, and how often it is told how far it is, in ms. */
const SLICE_MS = 12;
const TELL_MS = 200;

/**
 * A scene as a PNG. It is painted in tiles, so its size has no other bounds than time: no canvas is as large as it.
 * @param scale pixels a px of the scene
 * @throws when it can't be made, or is given up
 */
export async function rasterScene(
  scene: Scene,
  scale: number,
  { signal, onProgress }: Partial<Waiting> = {},
): Promise<Blob> {
  await fontsReady(scene);
  const size = pixelSize(scene, scale);
  const canvas = document.createElement('canvas');
  const background = backgroundOf(canvas, scene);
  const { order, read } = await pixelReader(background[3] === 255);
  const line = new PngLine({ size, scale, background, order });
  try {
    const isTime = { toPause: everySo(SLICE_MS), toTell: everySo(TELL_MS) };
    for (const band of bandsOf(size)) {
      const { top, height } = band;
      const items = itemsIn(scene, scale, { x: 0, y: top, width: size.width, height });
      const boxes = items.flatMap(reachesOf).map((box) => scaled(box, scale));
      const tiles: Tile[] = [];
      for (const { left, width } of tilesOf(boxes, band, size.width)) {
        const part = { x: left, y: top, width, height };
        const context = paintTile(canvas, { ...scene, items }, scale, part);
        const pixels = line.memoryFor(width * height);
        await read(context, part, pixels);
        tiles.push({ left, width, pixels });
        if (!isTime.toPause()) continue;
        if (isTime.toTell()) onProgress?.((top + (height * left) / size.width) / size.height);
        await nextTask();
        signal?.throwIfAborted();
      }
      await line.send(height, tiles, top + height === size.height);
      signal?.throwIfAborted();
    }
    return await line.png;
  } finally {
    line.close();
  }
}

function backgroundOf(canvas: HTMLCanvasElement, scene: Scene): Color {
  const part = { x: 0, y: 0, width: 1, height: 1 };
  const context = paintTile(canvas, { ...scene, items: [] }, 1, part);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

function scaled({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

/** Paints a part of a scene in the top left corner of a canvas. */
function paintTile(
  canvas: HTMLCanvasElement,
  scene: Scene,
  scale: number,
  part: Box,
): CanvasRenderingContext2D {
  const context = contextOf(canvas, part);
  context.clearRect(0, 0, part.width, part.height);
  paintScene(context, scene, scale, part);
  return context;
}

/** Whether so many ms have gone since it last said yes, or since it was made. */
function everySo(ms: number): () => boolean {
  let next = performance.now() + ms;
  return () => {
    const now = performance.now();
    if (now < next) return false;
    next = now + ms;
    return true;
  };
}

/** Lets the browser draw, and take keys, in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
