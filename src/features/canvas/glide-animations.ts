import type { Box, Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import { boxOfRoute, routeData } from '#core/layout/route.ts';
import { GLIDE_MS, hasSameShape, samePoint } from './glide.ts';
import { touches } from './sheet.ts';

/** The curve of `easeOut` in glide.ts, as the browser takes it; for one that knows no `linear()`, close to it. */
const EXACT = `linear(${Array.from({ length: 33 }, (_, at) => 1 - (1 - at / 32) ** 3).join(', ')})`;
const CLOSE = 'cubic-bezier(0.215, 0.61, 0.355, 1)';

/**
 * Lets the cards and links that stand as in `from` go to where `to` has them, and stay there. The browser moves them by
 * itself, so that a frame costs the page nothing. What is out of sight, and what can't be moved, is left.
 * @param sights the parts of the map that are seen on the way
 * @returns what moves, to be cancelled when the cards stand there by themselves
 */
export function animateGlide(
  holder: HTMLElement,
  { from, to }: { readonly from: Layout; readonly to: Layout },
  sights: readonly Box[],
): Animation[] {
  const moving: Animation[] = [];
  const easing = CSS.supports('animation-timing-function', EXACT) ? EXACT : CLOSE;
  const timing: KeyframeAnimationOptions = { duration: GLIDE_MS, easing, fill: 'forwards' };
  const isSeen = (...boxes: Box[]): boolean =>
    boxes.some((box) => sights.some((sight) => touches(sight, box)));
  const move = (element: Element | null, keyframes: Keyframe[]): void => {
    if (element) moving.push(element.animate(keyframes, timing));
  };
  for (const element of holder.querySelectorAll<HTMLElement>('.react-flow__node')) {
    const { id = '' } = element.dataset;
    const [before, after] = [from.boxes.get(id), to.boxes.get(id)];
    if (!before || !after || samePoint(before, after) || !isSeen(before, after)) continue;
    move(element, [{ transform: translation(before) }, { transform: translation(after) }]);
  }
  for (const element of holder.querySelectorAll<HTMLElement>('.react-flow__edge')) {
    const { id = '' } = element.dataset;
    const [before, after] = [from.paths.get(id), to.paths.get(id)];
    if (!before || !after || before === after || !hasSameShape(before, after)) continue;
    if (!isSeen(boxOfRoute(before), boxOfRoute(after))) continue;
    move(element.querySelector('path'), [
      { d: `path("${routeData(before)}")` },
      { d: `path("${routeData(after)}")` },
    ]);
    const by = { x: after.tip.x - before.tip.x, y: after.tip.y - before.tip.y };
    move(element.querySelector('polygon'), [{ transform: 'none' }, { transform: translation(by) }]);
  }
  return moving;
}

function translation({ x, y }: Point): string {
  return `translate(${x}px, ${y}px)`;
}
