import { showStore } from '#actions/show.ts';
import type { Box } from '#core/layout/box.ts';
import { type Frame, fitBox, type View } from './camera-moves.ts';

/** As large as a page is drawn in a show. */
const LARGEST_SHOWN = 2.2;

/** The view that shows everything; in a show as large as it can, and never smaller than can be read from the back. */
export function wholeView(bounds: Box, frame: Frame): View {
  const least = showStore.getState().scene?.leastZoom;
  if (least === undefined) return fitBox(bounds, frame);
  const view = fitBox(bounds, frame, Math.max(least, LARGEST_SHOWN));
  const middle = (frame.top + frame.bottom - bounds.height * view.zoom) / 2;
  if (view.zoom >= least) return { ...view, y: middle - bounds.y * view.zoom };
  const width = (frame.right - frame.left) / least;
  return {
    x: frame.left - (bounds.x + Math.min(0, (bounds.width - width) / 2)) * least,
    y: frame.top - bounds.y * least,
    zoom: least,
  };
}
