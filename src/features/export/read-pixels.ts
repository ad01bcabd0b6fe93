import type { ColorOrder } from './png/encoder.ts';
import type { Size } from './raster-size.ts';

/** A way to copy the pixels of a canvas. */
export interface PixelReader {
  /** In which order it gives the colours of a pixel; how see-through it is comes last. */
  readonly order: ColorOrder;
  /** Copies pixels from the top left corner on, row by row. */
  read(
    context: CanvasRenderingContext2D,
    size: Size,
    into: Uint8ClampedArray<ArrayBuffer>,
  ): Promise<void>;
}

const PROBE = { color: '#0a78f0', red: 10, green: 120, blue: 240 } as const;

/**
 * The fastest way that this browser has. A frame of a video is copied as it is into memory that is there already; what
 * `getImageData` gives lies in new memory each time, and asking for that can take longer than painting.
 * @param isOpaque whether nothing that is read is see-through
 */
export async function pixelReader(isOpaque: boolean): Promise<PixelReader> {
  const order = isOpaque ? await orderInFrames() : undefined;
  return order ? { order, read: readFrame } : { order: 'rgb', read: readImageData };
}

async function readFrame(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  into: Uint8ClampedArray<ArrayBuffer>,
): Promise<void> {
  const frame = new VideoFrame(context.canvas, { timestamp: 0 });
  try {
    await frame.copyTo(into, { rect: { x: 0, y: 0, width, height } });
  } finally {
    frame.close();
  }
}

async function readImageData(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  into: Uint8ClampedArray<ArrayBuffer>,
): Promise<void> {
  into.set(context.getImageData(0, 0, width, height).data);
}

/** How the frames of this browser order their colours. Older browsers have no frames, or none of pixels. */
async function orderInFrames(): Promise<ColorOrder | undefined> {
  const context = contextOf(document.createElement('canvas'), { width: 2, height: 2 });
  context.fillStyle = PROBE.color;
  context.fillRect(0, 0, 2, 2);
  const pixels = new Uint8ClampedArray(2 * 2 * 4);
  try {
    await readFrame(context, { width: 2, height: 2 }, pixels);
  } catch {
    return undefined;
  }
  const { red, green, blue } = PROBE;
  const orders = { rgb: [red, green, blue], bgr: [blue, green, red] };
  return (['rgb', 'bgr'] as const).find((order) =>
    pixels.every((byte, at) => at % 4 === 3 || byte === orders[order][at % 4]),
  );
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
