import type { Point } from '#core/layout/box.ts';
import { type Frame, SMALLEST_ZOOM, type View } from './camera-moves.ts';
import { LARGEST_ZOOM } from './pinch.ts';

/** How far a wheel has turned, as its event tells it. */
export interface WheelTurn {
  readonly deltaY: number;
  /** What it is told in: px, or lines where it is 1. */
  readonly deltaMode: number;
  /** Held down, or two fingers on a touchpad, which tell a tenth of what a wheel does. */
  readonly ctrlKey: boolean;
}

/** How many times a px of the wheel doubles the zoom, and how many times one turn does at most. */
const DOUBLES_PER_PX = 0.002;
const MOST_DOUBLES = 0.3;
const PX_PER_LINE = 20;

/** The view with a point of the map in the middle of the frame. */
export function centredOn({ x, y }: Point, { zoom }: View, frame: Frame): View {
  const { left, right, top, bottom } = frame;
  return { x: (left + right) / 2 - x * zoom, y: (top + bottom) / 2 - y * zoom, zoom };
}

/**
 * The view after a turn of the wheel over a point of the map: that point stays where it is on the screen. One that is out of
 * sight comes to the middle: one sees what one zooms in on.
 */
export function turnedAt(at: Point, turn: WheelTurn, view: View, frame: Frame): View {
  const { deltaY, deltaMode, ctrlKey } = turn;
  const px = deltaY * (deltaMode === 1 ? PX_PER_LINE : 1) * (ctrlKey ? 10 : 1);
  const doubles = Math.max(-MOST_DOUBLES, Math.min(MOST_DOUBLES, -px * DOUBLES_PER_PX));
  const zoom = Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, view.zoom * 2 ** doubles));
  const x = at.x * view.zoom + view.x;
  const y = at.y * view.zoom + view.y;
  const isSeen = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
  if (!isSeen) return centredOn(at, { ...view, zoom }, frame);
  return { x: x - at.x * zoom, y: y - at.y * zoom, zoom };
}
