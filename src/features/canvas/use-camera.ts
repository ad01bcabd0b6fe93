import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { type CardPoint, cameraStore } from '#actions/camera.ts';
import type { Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import { useSession } from '#session/session-context.ts';
import { type Frame, isInFrame, reveal } from './camera-moves.ts';
import { focusCard } from './card-focus.ts';
import { cardAt, nearestCard } from './large-map.ts';
import { selectedBox } from './selected-box.ts';
import { wholeView } from './show-view.ts';

/** What menus, keys and buttons ask of the map while it is on screen. */
export function useCamera(
  { bounds, boxes }: Pick<Layout, 'bounds' | 'boxes'>,
  frame: RefObject<() => Frame>,
  holder: RefObject<HTMLElement | null>,
): void {
  const { setViewport, zoomIn, zoomOut, getViewport, screenToFlowPosition, flowToScreenPosition } =
    useReactFlow();
  const session = useSession();
  const all = useRef(bounds);
  all.current = bounds;
  const standing = useRef(boxes);
  standing.current = boxes;
  const camera = useMemo(
    () => ({
      zoomIn: () => void zoomIn(),
      zoomOut: () => void zoomOut(),
      fit: () => void setViewport(wholeView(all.current, frame.current())),
      actualSize: () => {
        const before = getViewport();
        const seen = frame.current();
        const middle = { x: (seen.left + seen.right) / 2, y: (seen.top + seen.bottom) / 2 };
        const view = {
          x: middle.x - (middle.x - before.x) / before.zoom,
          y: middle.y - (middle.y - before.y) / before.zoom,
          zoom: 1,
        };
        // In the middle of a wide map there may be only paper: a selected card that is seen stays in view.
        const box = selectedBox(session, { boxes: standing.current });
        const stays = box && isInFrame(box, before, seen);
        void setViewport(stays ? reveal(box, view, seen) : view);
      },
      toMap: (point: Point) => screenToFlowPosition(point, { snapToGrid: false }),
      toCard: (point: Point) => {
        const { x, y } = screenToFlowPosition(point, { snapToGrid: false });
        const card = nearestCard(standing.current, { x, y });
        const box = card === undefined ? undefined : standing.current.get(card);
        return card !== undefined && box ? { card, x: x - box.x, y: y - box.y } : undefined;
      },
      fromCard: ({ card, x, y }: CardPoint) => {
        const box = standing.current.get(card);
        return box && flowToScreenPosition({ x: box.x + x, y: box.y + y });
      },
      cardAt: (point: Point) => {
        const id = cardAt(standing.current, screenToFlowPosition(point, { snapToGrid: false }));
        const box = id === undefined ? undefined : standing.current.get(id);
        if (id === undefined || !box) return undefined;
        const { zoom } = getViewport();
        const { x, y } = flowToScreenPosition(box);
        return { id, box: { x, y, width: box.width * zoom, height: box.height * zoom } };
      },
      // By name: right after another card is selected Tab still goes to the one before.
      focus: () =>
        focusCard(holder.current, session.store.getState().selection.values().next().value),
    }),
    [
      zoomIn,
      zoomOut,
      setViewport,
      getViewport,
      screenToFlowPosition,
      flowToScreenPosition,
      frame,
      holder,
      session,
    ],
  );

  useEffect(() => {
    cameraStore.setState({ camera });
    return () => cameraStore.setState({ camera: undefined });
  }, [camera]);
}
