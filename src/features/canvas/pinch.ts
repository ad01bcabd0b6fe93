import type { Point } from '#core/layout/box.ts';
import { SMALLEST_ZOOM, type View } from './camera-moves.ts';

/** Two fingers, in px of the window. */
export interface TwoFingers {
  readonly one: Point;
  readonly two: Point;
}

/** The largest the map is drawn. */
export const LARGEST_ZOOM = 3;

/**
 * The view after two fingers moved: what was between them stays between them, and what was under each stays there as
 * far as zooming alone can do that.
 * @param corner where the map begins, in px of the window
 */
export function pinched(view: View, from: TwoFingers, to: TwoFingers, corner: Point): View {
  const [before, after] = [apart(from), apart(to)];
  const wanted = before === 0 ? view.zoom : (view.zoom * after) / before;
  const zoom = Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, wanted));
  const [was, is] = [between(from, corner), between(to, corner)];
  return {
    x: is.x - ((was.x - view.x) / view.zoom) * zoom,
    y: is.y - ((was.y - view.y) / view.zoom) * zoom,
    zoom,
  };
}

function apart({ one, two }: TwoFingers): number {
  return Math.hypot(one.x - two.x, one.y - two.y);
}

function between({ one, two }: TwoFingers, corner: Point): Point {
  return { x: (one.x + two.x) / 2 - corner.x, y: (one.y + two.y) / 2 - corner.y };
}
