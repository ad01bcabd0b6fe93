import type { Layout } from '#core/layout/layout.ts';
import { changedIds } from '#core/model/changed-ids.ts';
import {
  type Frame,
  fitBox,
  holdStill,
  isInFrame,
  openingView,
  reveal,
  type View,
} from './camera-moves.ts';

/** Below this zoom a map that grows is no longer shrunk to stay whole in view: at the back nobody could read it. */
const SMALLEST_FOLLOWED_ZOOM = 0.5;

/**
 * The view after an edit. The anchor (the selected card) stays where the eye is; a map that was whole in view stays
 * whole while it can be read, else what is new is brought in by the shortest way.
 * @param known the cards that are not new
 */
export function nextView(
  from: Layout,
  to: Layout,
  view: View,
  frame: Frame,
  anchor: string | undefined,
  known: Layout['boxes'] = from.boxes,
): View {
  const before = anchor === undefined ? undefined : from.boxes.get(anchor);
  const after = anchor === undefined ? undefined : to.boxes.get(anchor);
  const still = before && after ? holdStill(before, after, view) : view;
  const wasWhole = from.boxes.size === 0 || isInFrame(from.bounds, view, frame);
  if (from.boxes.size === 0 && !isInFrame(to.bounds, still, frame)) return openingView(to, frame);
  if (wasWhole && !isInFrame(to.bounds, still, frame)) {
    const whole = fitBox(to.bounds, frame, Math.max(view.zoom, 0.01));
    if (whole.zoom >= SMALLEST_FOLLOWED_ZOOM || whole.zoom >= view.zoom) return whole;
  }
  for (const id of changedIds(known, to.boxes)) {
    const box = known.has(id) ? undefined : to.boxes.get(id);
    if (box) return reveal(box, still, frame);
  }
  return after ? reveal(after, still, frame) : still;
}
