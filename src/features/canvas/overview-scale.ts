import type { Box, Point } from '#core/layout/box.ts';

/** How the whole map is drawn small: its size in px, and how many px a map unit is in each direction. */
export interface OverviewScale {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly along: number;
}

/** The room there is, in px; a map wider than it is high by far gets more of it. */
const ROOM = { width: 200, height: 150 };
const WIDEST = 280;
/** A map that is much wider than high, or the other way round, is stretched to this, in px. */
const NARROWEST = 56;

/** The whole map in one small picture; where one side would be a hairline, that side is stretched. */
export function overviewScale({ width, height }: Box): OverviewScale {
  const even = Math.min(ROOM.width / width, ROOM.height / height);
  const isFlat = height * even < NARROWEST;
  const size = {
    width: isFlat ? WIDEST : Math.max(NARROWEST, width * even),
    height: isFlat ? Math.max(NARROWEST, (WIDEST / width) * height) : height * even,
  };
  return { ...size, across: size.width / width, along: size.height / height };
}

/** Where a part of the map lies in the overview, in px; never too small to be seen. */
export function inOverview(part: Box, bounds: Box, scale: OverviewScale, least: number): Box {
  const width = Math.max(least, part.width * scale.across);
  const height = Math.max(least, part.height * scale.along);
  return {
    x: (part.x + part.width / 2 - bounds.x) * scale.across - width / 2,
    y: (part.y + part.height / 2 - bounds.y) * scale.along - height / 2,
    width,
    height,
  };
}

/** The point of the map that a point of the overview, in px, stands for. */
export function fromOverview({ x, y }: Point, bounds: Box, scale: OverviewScale): Point {
  return { x: bounds.x + x / scale.across, y: bounds.y + y / scale.along };
}
