import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { openMenuAt } from './open-menu.ts';
import { pinched, type TwoFingers } from './pinch.ts';
import { isPaper } from './use-picture-pointer.ts';

/** A finger that stays this long, in ms, opens the menu; one that moved this far, in px, does not. */
const LONG_PRESS_MS = 500;
const STILL_PX = 10;
/** Two taps within this time, in ms, and this near, in px, are one double tap. */
const DOUBLE_TAP_MS = 350;
const DOUBLE_TAP_PX = 24;

interface Handlers {
  /** Two fingers are down: what one of them was dragging goes back. */
  readonly giveUp: () => void;
  /** A tap on paper, which React Flow leaves alone. */
  readonly onPaperTap: (at: { clientX: number; clientY: number }) => void;
  /** Two taps on a card, or on paper. */
  readonly onDoubleTap: (
    card: string | undefined,
    at: { clientX: number; clientY: number },
  ) => void;
}

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly card: string | undefined;
}

/**
 * Fingers on the map: two pan and zoom, also over cards; one that stays opens the menu, on iOS as well, which knows no
 * `contextmenu`; two taps on a card edit it, on paper add one. One finger that moves is React Flow's: it drags a card or pans the paper.
 */
export function useTouch(holder: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const { getViewport, setViewport } = useReactFlow();
  const current = useRef(handlers);
  current.current = handlers;

  useEffect(() => {
    const map = holder.current;
    if (!map) return;
    let press: { timer: ReturnType<typeof setTimeout>; x: number; y: number } | undefined;
    let fingers: TwoFingers | undefined;
    // From a pinch or a menu on, what single fingers do is nobody's, until all are up.
    let isOver = false;
    let menuAt = 0;
    let tap: Tap = { at: 0, x: 0, y: 0, card: undefined };

    const letGo = (): void => {
      clearTimeout(press?.timer);
      press = undefined;
    };
    const swallow = (event: TouchEvent): void => {
      event.stopPropagation();
      if (event.cancelable) event.preventDefault();
    };
    const onStart = (event: TouchEvent): void => {
      const [one, two] = event.touches;
      letGo();
      if (!one || isField(event.target)) return;
      if (two) {
        current.current.giveUp();
        isOver = true;
        fingers = { one: pointOf(one), two: pointOf(two) };
        swallow(event);
        return;
      }
      isOver = false;
      const { target } = event;
      const { x, y } = pointOf(one);
      if (!(target instanceof Element) || isControl(target)) return;
      const timer = setTimeout(() => {
        letGo();
        isOver = true;
        menuAt = event.timeStamp + LONG_PRESS_MS;
        current.current.giveUp();
        openMenuAt(target, { x, y });
      }, LONG_PRESS_MS);
      press = { timer, x, y };
    };
    const onMove = (event: TouchEvent): void => {
      const [one, two] = event.touches;
      if (press && one && Math.hypot(one.clientX - press.x, one.clientY - press.y) > STILL_PX) {
        letGo();
      }
      if (one && two && fingers) {
        const next = { one: pointOf(one), two: pointOf(two) };
        const { left, top } = map.getBoundingClientRect();
        void setViewport(pinched(getViewport(), fingers, next, { x: left, y: top }));
        fingers = next;
      }
      if (isOver) swallow(event);
    };
    const onEnd = (event: TouchEvent): void => {
      const wasStill = press !== undefined;
      letGo();
      if (event.touches.length < 2) fingers = undefined;
      // A finger that comes up off a menu has pressed nothing below it.
      if (isOver && event.cancelable) event.preventDefault();
      const [finger] = event.changedTouches;
      if (!wasStill || !finger || isOver || isField(event.target)) return;
      const card = cardOf(event.target);
      const isOnPaper = event.target !== null && isPaper(event.target);
      if (card === undefined && !isOnPaper) return;
      const { x, y } = pointOf(finger);
      const isSecond =
        card === tap.card &&
        event.timeStamp - tap.at < DOUBLE_TAP_MS &&
        Math.hypot(x - tap.x, y - tap.y) < DOUBLE_TAP_PX;
      tap = { at: isSecond ? 0 : event.timeStamp, x, y, card };
      if (isSecond) {
        // Else browsers that make a double click of it would do it twice.
        if (event.cancelable) event.preventDefault();
        current.current.onDoubleTap(card, finger);
      } else if (isOnPaper) current.current.onPaperTap(finger);
    };
    const onMenu = (event: MouseEvent): void => {
      // Where the system has a long press of its own, it comes after ours or instead of it.
      if (!event.isTrusted) return;
      if (isOver && event.timeStamp - menuAt < LONG_PRESS_MS * 4) {
        event.preventDefault();
        event.stopPropagation();
      } else letGo();
    };
    const passive = { capture: true, passive: false };
    map.addEventListener('touchstart', onStart, passive);
    map.addEventListener('touchmove', onMove, passive);
    map.addEventListener('touchend', onEnd, passive);
    map.addEventListener('touchcancel', onEnd, passive);
    map.addEventListener('contextmenu', onMenu, true);
    return () => {
      letGo();
      map.removeEventListener('touchstart', onStart, true);
      map.removeEventListener('touchmove', onMove, true);
      map.removeEventListener('touchend', onEnd, true);
      map.removeEventListener('touchcancel', onEnd, true);
      map.removeEventListener('contextmenu', onMenu, true);
    };
  }, [holder, getViewport, setViewport]);
}

function pointOf({ clientX, clientY }: Touch): { x: number; y: number } {
  return { x: clientX, y: clientY };
}

function cardOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[data-card]')?.dataset.card;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, input') !== null;
}

function isControl(target: Element): boolean {
  return target.closest('button, a') !== null;
}
