import { type Box, grown } from '#core/layout/box.ts';
import type { View } from './camera-moves.ts';

/** A part of the map, in map units, drawn at one zoom. */
export interface Sheet extends Box {
  readonly zoom: number;
}

/** The place of a sheet among those of one zoom, which lie side by side from the map's origin. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** How wide and high a sheet is, in px at its own zoom. */
export const SHEET_SIZE = 512;
/** Sheets that are scaled by more than this (or its inverse) are drawn anew even while the view moves. */
const MOST_SCALED = 1.6;
/** Around all cards and links, for outlines. */
const BLEED = 20;

/** The part of the map that a window shows through a view. */
export function visiblePart(view: View, { width, height }: WindowSize): Box {
  return {
    x: -view.x / view.zoom,
    y: -view.y / view.zoom,
    width: width / view.zoom,
    height: height / view.zoom,
  };
}

/**
 * Where sheets of a zoom lie that show a part of the map, and nothing beyond its bounds: from the middle outwards.
 * @param ahead how much around the part is shown too, as a part of its width and height
 */
export function spotsFor(part: Box, ahead: number, bounds: Box, zoom: number): Spot[] {
  const shown = cut(grown(part, part.width * ahead, part.height * ahead), bounds);
  if (shown.width === 0 || shown.height === 0) return [];
  const size = SHEET_SIZE / zoom;
  const spots: Spot[] = [];
  const last = {
    column: Math.ceil((shown.x + shown.width) / size) - 1,
    row: Math.ceil((shown.y + shown.height) / size) - 1,
  };
  for (let row = Math.floor(shown.y / size); row <= last.row; row++) {
    for (let column = Math.floor(shown.x / size); column <= last.column; column++) {
      spots.push({ column, row });
    }
  }
  const away = ({ column, row }: Spot): number =>
    Math.hypot(
      (column + 0.5) * size - part.x - part.width / 2,
      (row + 0.5) * size - part.y - part.height / 2,
    );
  return spots.sort((a, b) => away(a) - away(b));
}

/** The sheet at a spot. */
export function sheetAt({ column, row }: Spot, zoom: number): Sheet {
  const size = SHEET_SIZE / zoom;
  return { x: column * size, y: row * size, width: size, height: size, zoom };
}

export function isScaledTooMuch(zoom: number, view: View): boolean {
  const scaled = view.zoom / zoom;
  return scaled > MOST_SCALED || scaled < 1 / MOST_SCALED;
}

/**
 * Where the sheets of a zoom lie in the window, as a CSS transform of them all. What isn't scaled lies on whole px of
 * the screen: it stays sharp, and moving it takes the browser half the time.
 * @param density device px a px
 */
export function sheetsTransform(zoom: number, view: View, density: number): string {
  const onScreen = (at: number): number =>
    view.zoom === zoom ? Math.round(at * density) / density : at;
  return `translate(${onScreen(view.x)}px, ${onScreen(view.y)}px) scale(${view.zoom / zoom})`;
}

function cut(part: Box, bounds: Box): Box {
  const all = grown(bounds, BLEED, BLEED);
  const x = Math.max(part.x, all.x);
  const y = Math.max(part.y, all.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(part.x + part.width, all.x + all.width) - x),
    height: Math.max(0, Math.min(part.y + part.height, all.y + all.height) - y),
  };
}
