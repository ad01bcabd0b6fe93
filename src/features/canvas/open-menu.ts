import type { Point } from '#core/layout/box.ts';

/** Opens the menu of what is at a place of the window, as the right button would. */
export function openMenuAt(target: Element, { x, y }: Point): void {
  target.dispatchEvent(
    new MouseEvent('contextmenu', {
      bubbles: true,
      cancelable: true,
      composed: true,
      button: 2,
      clientX: x,
      clientY: y,
    }),
  );
}
