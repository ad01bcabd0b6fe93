import { useReactFlow } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { type CardPoint, cameraStore } from '#actions/camera.ts';
import type { Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import { useSession } from '#session/session-context.ts';
import { useHandler } from '#ui/use-handler.ts';
import { type Frame, isInFrame, reveal } from './camera-moves.ts';
import { focusCard } from './card-focus.ts';
import { cardAt, nearestCard } from './large-map.ts';
import { selectedBox } from './selected-box.ts';
import { wholeView } from './show-view.ts';

/**
 * What menus, keys and buttons ask of the map while it is on screen. Another view that is asked for before the map has
 * its first one is taken up then.
 * @returns what to call when the map has its first view
 */
export function useCamera(
  { bounds, boxes }: Pick<Layout, 'bounds' | 'boxes'>,
  frame: RefObject<() => Frame>,
  holder: RefObject<HTMLElement | null>,
): () => void {
  const { setViewport, zoomIn, zoomOut, getViewport, screenToFlowPosition, flowToScreenPosition } =
    useReactFlow();
  const session = useSession();
  const all = useRef(bounds);
  all.current = bounds;
  const standing = useRef(boxes);
  standing.current = boxes;
  const isPlaced = useRef(false);
  const waiting = useRef<(() => void) | undefined>(undefined);
  const camera = useMemo(() => {
    const look = (move: () => void) => (): void => {
      if (isPlaced.current) move();
      else waiting.current = move;
    };
    return {
      zoomIn: look(() => void zoomIn()),
      zoomOut: look(() => void zoomOut()),
      fit: look(() => void setViewport(wholeView(all.current, frame.current()))),
      actualSize: look(() => {
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
      }),
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
    };
  }, [
    zoomIn,
    zoomOut,
    setViewport,
    getViewport,
    screenToFlowPosition,
    flowToScreenPosition,
    frame,
    holder,
    session,
  ]);

  // Before the map is first painted: whoever sees it may press a key.
  useLayoutEffect(() => {
    cameraStore.setState({ camera });
    return () => cameraStore.setState({ camera: undefined });
  }, [camera]);

  return useHandler(() => {
    isPlaced.current = true;
    waiting.current?.();
    waiting.current = undefined;
  });
}
