import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { openMenuAt } from './open-menu.ts';

const RIGHT = 2;
const THRESHOLD = 4;

/** The right button while it is down. */
interface Held {
  /** What it went down on: the menu is of that, also when it glides away before the button comes up. */
  readonly target: EventTarget | null;
  readonly x: number;
  readonly y: number;
  readonly moved: boolean;
  menuDue: boolean;
}

/**
 * The right button pans when it is dragged, also over cards and links, and opens the menu when it isn't: on coming up,
 * on systems that open menus on going down as well.
 */
export function useRightDrag(holder: RefObject<HTMLElement | null>): void {
  const { getViewport, setViewport } = useReactFlow();

  useEffect(() => {
    const map = holder.current;
    if (!map) return;
    let held: Held | undefined;
    let wasDrag = false;

    const onDown = (event: PointerEvent): void => {
      wasDrag = false;
      if (event.button !== RIGHT || event.pointerType === 'touch') return;
      const { target, clientX, clientY } = event;
      held = { target, x: clientX, y: clientY, moved: false, menuDue: false };
    };
    const onMove = (event: PointerEvent): void => {
      if (!held) return;
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
      if (!held.moved && Math.hypot(dx, dy) < THRESHOLD) return;
      held = { ...held, x: event.clientX, y: event.clientY, moved: true };
      const { x, y, zoom } = getViewport();
      void setViewport({ x: x + dx, y: y + dy, zoom });
    };
    const onUp = (event: PointerEvent): void => {
      if (!held || event.button !== RIGHT) return;
      const { target, moved, menuDue, x, y } = held;
      held = undefined;
      wasDrag = moved;
      if (menuDue && !moved && target instanceof Element) openMenuAt(target, { x, y });
    };
    const onCancel = (): void => {
      held = undefined;
    };
    const onMenu = (event: MouseEvent): void => {
      if (!event.isTrusted || !(held || wasDrag) || event.button !== RIGHT) return;
      event.preventDefault();
      event.stopPropagation();
      if (held) held.menuDue = true;
      wasDrag = false;
    };
    map.addEventListener('pointerdown', onDown, true);
    map.addEventListener('contextmenu', onMenu, true);
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', onCancel);
    return () => {
      map.removeEventListener('pointerdown', onDown, true);
      map.removeEventListener('contextmenu', onMenu, true);
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', onCancel);
    };
  }, [holder, getViewport, setViewport]);
}
