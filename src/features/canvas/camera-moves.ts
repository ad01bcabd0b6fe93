import type { Box } from '#core/layout/box.ts';

/** Where the paper lies under the window: screen = map × zoom + (x, y), in px. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The part of the map's window, in px, that nothing lies over. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest zoom that is chosen for a person: below it titles can't be read. */
const SMALLEST_CHOSEN_ZOOM = 0.25;

/** Whether a box, seen through a view, lies wholly within the frame. */
export function isInFrame(box: Box, view: View, frame: Frame): boolean {
  const left = box.x * view.zoom + view.x;
  const top = box.y * view.zoom + view.y;
  return (
    left >= frame.left - 1 &&
    top >= frame.top - 1 &&
    left + box.width * view.zoom <= frame.right + 1 &&
    top + box.height * view.zoom <= frame.bottom + 1
  );
}

/** The view that shows a box whole and centred, at 100 % at most; a box too big for that starts at its top. */
export function fitBox(box: Box, frame: Frame, largest = 1): View {
  const width = Math.max(1, frame.right - frame.left);
  const height = Math.max(1, frame.bottom - frame.top);
  const fitting = Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height));
  const zoom = Math.max(SMALLEST_CHOSEN_ZOOM, Math.min(largest, fitting));
  const x = frame.left + (width - box.width * zoom) / 2 - box.x * zoom;
  const spare = height - box.height * zoom;
  const y = frame.top + Math.max(0, Math.min(spare / 2, height * 0.06)) - box.y * zoom;
  return { x, y, zoom };
}

/** The view moved as little as it takes to bring a box into the frame; the box's start counts when it is too big. */
export function reveal(box: Box, view: View, frame: Frame): View {
  const dx = shift(box.x * view.zoom + view.x, box.width * view.zoom, frame.left, frame.right);
  const dy = shift(box.y * view.zoom + view.y, box.height * view.zoom, frame.top, frame.bottom);
  return dx === 0 && dy === 0 ? view : { ...view, x: view.x + dx, y: view.y + dy };
}

/** The view in which what stood at `before` on the map and stands at `after` now is at the same place on screen. */
export function holdStill(
  before: { x: number; y: number },
  after: { x: number; y: number },
  view: View,
): View {
  return {
    ...view,
    x: view.x + (before.x - after.x) * view.zoom,
    y: view.y + (before.y - after.y) * view.zoom,
  };
}

function shift(start: number, length: number, from: number, to: number): number {
  if (start < from || length > to - from) return from - start;
  return Math.min(0, to - (start + length));
}
