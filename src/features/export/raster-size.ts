/** A width and height: of a scene in px at 100 %, or of a picture in its own pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The longest side and the largest area, in pixels. */
export interface RasterLimits {
  readonly side: number;
  readonly area: number;
}

/** What is made at all: it takes a minute, and a computer some gigabytes to look at. */
export const LARGEST: RasterLimits = { side: 2 ** 31 - 1, area: 2 ** 31 };
/** What most programs open: a canvas of a browser, and a JPEG that is made of it, is no larger. */
export const COMMON: RasterLimits = { side: 65_535, area: 16_384 ** 2 };

/** How finely a smaller scale is offered: steps of a tenth, then of a thousandth for what is huge. */
const STEPS = [0.1, 0.001] as const;

/** How many pixels a picture of a scene has: whole ones, that the scene covers to the edge. */
export function pixelSize({ width, height }: Size, scale: number): Size {
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
}

/** Whether a picture of a scene stays within limits. */
export function fits(size: Size, scale: number, limits: RasterLimits): boolean {
  const { width, height } = pixelSize(size, scale);
  return Math.max(width, height) <= limits.side && width * height <= limits.area;
}

/**
 * The largest scale below the one that was asked for at which a picture still stays within limits.
 * @returns `undefined` when none does
 */
export function smallerScale(size: Size, asked: number, limits: RasterLimits): number | undefined {
  const most = Math.min(
    limits.side / Math.max(size.width, size.height),
    Math.sqrt(limits.area / (size.width * size.height)),
    asked,
  );
  for (const step of STEPS) {
    for (const scale of [Math.floor(most / step) * step, (Math.floor(most / step) - 1) * step]) {
      const round = Number(scale.toFixed(3));
      if (round > 0 && round < asked && fits(size, round, limits)) return round;
    }
  }
  return undefined;
}
