import type { Size } from './raster-size.ts';

/** Copies the pixels of a canvas, from its top left corner on: red, green, blue and alpha of each, row by row. */
export type ReadPixels = (
  context: CanvasRenderingContext2D,
  size: Size,
  into: Uint8ClampedArray<ArrayBuffer>,
) => Promise<void>;

const PROBE = { color: '#0a78f0', pixel: [10, 120, 240, 255] } as const;

/**
 * The fastest way that this browser has. A frame of a video is copied into memory that is there already; what
 * `getImageData` gives lies in new memory each time, and asking for that can take longer than painting.
 * @param isOpaque whether nothing that is read is see-through
 */
export async function pixelReader(isOpaque: boolean): Promise<ReadPixels> {
  return isOpaque && (await copiesFrames()) ? readFrame : readImageData;
}

const readFrame: ReadPixels = async (context, { width, height }, into) => {
  const frame = new VideoFrame(context.canvas, { timestamp: 0 });
  try {
    await frame.copyTo(into, { format: 'RGBX', rect: { x: 0, y: 0, width, height } });
  } finally {
    frame.close();
  }
};

const readImageData: ReadPixels = async (context, { width, height }, into) => {
  into.set(context.getImageData(0, 0, width, height).data);
};

/** Older browsers have no frames, or don't put their colours in the order that is asked for. */
async function copiesFrames(): Promise<boolean> {
  const context = contextOf(document.createElement('canvas'), { width: 2, height: 2 });
  context.fillStyle = PROBE.color;
  context.fillRect(0, 0, 2, 2);
  const pixels = new Uint8ClampedArray(2 * 2 * 4);
  try {
    await readFrame(context, { width: 2, height: 2 }, pixels);
  } catch {
    return false;
  }
  return pixels.every((byte, at) => byte === PROBE.pixel[at % 4]);
}

/** The context of a canvas that is read again and again, and at least so large. @throws when there is none */
export function contextOf(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
): CanvasRenderingContext2D {
  // Of a canvas that has the size already nothing is allocated anew.
  if (canvas.width < width || canvas.height < height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas.');
  return context;
}
