import type { Box } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';

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

/** The smallest zoom there is. */
export const SMALLEST_ZOOM = 0.1;
/** A map that is only whole below the first of these opens at the second, where its titles can be read. */
const [SMALLEST_OPENING_ZOOM, READING_ZOOM] = [0.4, 0.6];

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
  const zoom = Math.max(SMALLEST_ZOOM, Math.min(largest, fitting));
  const x = frame.left + (width - box.width * zoom) / 2 - box.x * zoom;
  const spare = height - box.height * zoom;
  const y = frame.top + Math.max(0, Math.min(spare / 2, height * 0.06)) - box.y * zoom;
  return { x, y, zoom };
}

/** The view that a map opens with: all of it as long as its titles can be read, else from the card where it starts. */
export function openingView(layout: Layout, frame: Frame): View {
  const { bounds } = layout;
  const start = startOf(layout);
  const whole = fitBox(bounds, frame);
  if (!start || whole.zoom >= SMALLEST_OPENING_ZOOM) return whole;
  const zoom = READING_ZOOM;
  const place = (from: number, to: number, edge: number, length: number, middle: number) => {
    const spare = to - from - length * zoom;
    if (spare >= 0) return from + spare / 2 - edge * zoom;
    const centred = (from + to) / 2 - middle * zoom;
    return Math.max(to - (edge + length) * zoom, Math.min(from - edge * zoom, centred));
  };
  const { left, right, top, bottom } = frame;
  return {
    x: place(left, right, bounds.x, bounds.width, start.x + start.width / 2),
    y: place(top, bottom, bounds.y, bounds.height, start.y + start.height / 2),
    zoom,
  };
}

/** The first root of the tidy arrangement, which stands at the origin, or else the first card in reading order. */
function startOf({ boxes, orientation }: Layout): Box | undefined {
  const along = (box: Box) => (orientation === 'down' ? box.y : box.x);
  const across = (box: Box) => (orientation === 'down' ? box.x : box.y);
  const half = (box: Box) => (orientation === 'down' ? box.width : box.height) / 2;
  let start: Box | undefined;
  for (const box of boxes.values()) {
    if (along(box) === 0 && Math.abs(across(box) + half(box)) <= 1) return box;
    const step = start ? along(box) - along(start) || across(box) - across(start) : -1;
    if (step < 0) start = box;
  }
  return start;
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
