import type { Scene } from '#core/scene/drawable.ts';
import { paintScene } from '#core/scene/paint-canvas.ts';
import { ExportError } from './export-error.ts';
import { fontsReady } from './picture-fonts.ts';
import { withDensity } from './png-density.ts';
import { fits, pixelSize, RASTER_LIMITS, type RasterLimits, type Size } from './raster-size.ts';

let limits = RASTER_LIMITS;

/** What this browser can do, as far as it is known: what failed once is not offered again. */
export function rasterLimits(): RasterLimits {
  return limits;
}

/**
 * A scene as a PNG.
 * @param scale pixels a px of the scene
 * @throws ExportError `too-large` when the browser gives no canvas of that size, or gives one and loses what is painted on it
 */
export async function rasterScene(scene: Scene, scale: number): Promise<Blob> {
  if (!fits(scene, scale, limits)) throw new ExportError('too-large');
  await fontsReady(scene);
  const size = pixelSize(scene, scale);
  const context = canvasOf(size);
  const png = context && (await paintedPng(context, scene, scale));
  if (!png) {
    limits = { ...limits, area: workingArea(size) };
    throw new ExportError('too-large');
  }
  const bytes = new Uint8Array(await png.arrayBuffer());
  return new Blob([withDensity(bytes, scale)], { type: 'image/png' });
}

async function paintedPng(
  context: CanvasRenderingContext2D,
  scene: Scene,
  scale: number,
): Promise<Blob | null> {
  paintScene(context, scene, scale);
  const png = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve));
  release(context);
  return png;
}

/** A canvas that keeps what is painted in its far corner: one beyond the limits of a device is silently blank. */
function canvasOf({ width, height }: Size): CanvasRenderingContext2D | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  const corner = [width - 1, height - 1, 1, 1] as const;
  context.fillRect(...corner);
  // Some browsers blur what is read back, so as not to be recognised by it.
  const isKept = (context.getImageData(...corner).data[3] ?? 0) > 0;
  context.clearRect(...corner);
  if (isKept) return context;
  release(context);
  return undefined;
}

/** Gives the memory back at once; some browsers keep a canvas until it is collected. */
function release({ canvas }: CanvasRenderingContext2D): void {
  canvas.width = 0;
  canvas.height = 0;
}

/** The area of a canvas that does work, of the shape of one that failed: found by halving. */
function workingArea(failed: Size): number {
  let part = 1 / 2;
  for (; part > Number.EPSILON; part /= 2) {
    const context = canvasOf(pixelSize(failed, Math.sqrt(part)));
    if (!context) continue;
    release(context);
    break;
  }
  return failed.width * failed.height * part;
}
