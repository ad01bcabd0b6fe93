import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { reconnect } from '#actions/link-actions.ts';
import type { Box, Point } from '#core/layout/box.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { toast } from '#ui/toast.tsx';
import { useHandler } from '#ui/use-handler.ts';
import { cardAt } from './large-map.ts';
import { useEdgePan } from './use-edge-pan.ts';

export type LinkEnd = 'from' | 'to';

/** The end of a link on its way to another card. */
export interface EndDrag {
  readonly id: string;
  readonly end: LinkEnd;
  readonly at: Point;
  /** The card it is over. */
  readonly over: string | undefined;
}

/** Nearer than this to where it was pressed, in px, a grip is pressed and not dragged. */
const THRESHOLD = 4;

/**
 * Dragging an end of a link to another card, also one that the map brings in at the edge of its window; Escape lets it
 * go back, and so does letting go over paper.
 */
export function useReconnect(boxes: ReadonlyMap<string, Box>) {
  const session = useSession();
  const { screenToFlowPosition } = useReactFlow();
  const [drag, setDrag] = useState<EndDrag>();
  const pressed = useRef<{ x: number; y: number; drag?: EndDrag } | undefined>(undefined);
  const dragging = drag !== undefined;
  const { follow, stop } = useEdgePan((pointer) => {
    if (pressed.current?.drag) hang(pressed.current.drag, pointer);
  });
  const letGo = useHandler(() => {
    const start = pressed.current;
    pressed.current = undefined;
    setDrag(undefined);
    stop();
    return start;
  });

  /** The end hangs at the pointer. */
  function hang({ id, end }: Pick<EndDrag, 'id' | 'end'>, pointer: Point): void {
    if (!pressed.current) return;
    const at = screenToFlowPosition(pointer);
    const next = { id, end, at, over: cardAt(boxes, at) };
    pressed.current = { ...pressed.current, drag: next };
    setDrag(next);
  }

  useEffect(() => {
    if (!dragging) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      letGo();
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [dragging, letGo]);

  const gripProps = (id: string, end: LinkEnd) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || !event.isPrimary) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const start = pressed.current;
      if (!start) return;
      const { clientX: x, clientY: y } = event;
      if (!start.drag && Math.hypot(x - start.x, y - start.y) < THRESHOLD) return;
      hang({ id, end }, { x, y });
      follow({ x, y });
    },
    onPointerUp() {
      const start = letGo();
      if (!start) return;
      session.select([id]);
      if (!start.drag) return;
      const { over } = start.drag;
      if (over === undefined) toast({ message: m.reconnect_on_paper() });
      else reconnect(session, { id, end, card: over });
    },
    onPointerCancel: letGo,
  });
  return { drag, gripProps };
}
