import type { Box } from '#core/layout/box.ts';
import type { View } from './camera-moves.ts';

/** A part of the map, in map units, drawn ahead at one zoom: it is moved and scaled while the view moves. */
export interface Sheet extends Box {
  readonly zoom: number;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** How far beyond the window is drawn ahead, as a part of the window's width and height. */
const AHEAD = 0.3;
/** A sheet that is scaled by more than this (or its inverse) is drawn anew even while the view moves. */
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

/** The sheet to draw for a view: what is visible of the map and some of what lies around it. */
export function sheetFor(view: View, size: WindowSize, bounds: Box): Sheet {
  const part = visiblePart(view, size);
  return { ...cut(grown(part, part.width * AHEAD, part.height * AHEAD), bounds), zoom: view.zoom };
}

/** Whether a sheet must be drawn anew at once: it is about to run out, or is scaled too much. */
export function isUsedUp(sheet: Sheet, view: View, size: WindowSize, bounds: Box): boolean {
  const scaled = view.zoom / sheet.zoom;
  if (scaled > MOST_SCALED || scaled < 1 / MOST_SCALED) return true;
  const part = visiblePart(view, size);
  const spare = AHEAD / 3;
  return !holds(sheet, cut(grown(part, part.width * spare, part.height * spare), bounds));
}

/** Where a sheet lies in the window, as a CSS transform. */
export function sheetTransform(sheet: Sheet, view: View): string {
  const x = sheet.x * view.zoom + view.x;
  const y = sheet.y * view.zoom + view.y;
  return `translate(${x}px, ${y}px) scale(${view.zoom / sheet.zoom})`;
}

export function touches(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

export function grown(box: Box, across: number, along: number): Box {
  return {
    x: box.x - across,
    y: box.y - along,
    width: box.width + 2 * across,
    height: box.height + 2 * along,
  };
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

function holds(outer: Box, inner: Box): boolean {
  if (inner.width === 0 || inner.height === 0) return true;
  return (
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5
  );
}
