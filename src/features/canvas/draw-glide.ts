import type { Box, Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import { boxOfRoute, type Route } from '#core/layout/route.ts';
import { boxBetween, hasSameShape, routeBetween, samePoint } from './glide.ts';
import { routeShapes } from './link-preview.ts';
import { touches } from './sheet.ts';

/** The cards and links on screen that go from one layout to another. */
export interface MovingParts {
  /** Draws them where they are at `t`, from 0 to 1. */
  readonly draw: (t: number) => void;
  /** Draws them as in a layout: where React has them from now on, though it may think that they stood there before. */
  readonly leaveAt: (layout: Layout) => void;
}

/**
 * Looks up the cards and links that stand as in `from` and go to where `to` has them. They are moved by hand, past
 * React. The browser's own animations would make a layer of each: measured with 200 cards, a frame then took 30 to
 * 150 ms instead of 14 to 24, and setting out 46 instead of 2. What is out of sight, and what can't be moved, is left.
 * @param sights the parts of the map that are seen on the way
 */
export function movingParts(
  holder: HTMLElement,
  { from, to }: { readonly from: Layout; readonly to: Layout },
  sights: readonly Box[],
): MovingParts {
  const cards: MovingCard[] = [];
  const links: MovingLink[] = [];
  const isSeen = (...boxes: Box[]): boolean =>
    boxes.some((box) => sights.some((sight) => touches(sight, box)));
  for (const element of holder.querySelectorAll<HTMLElement>('.react-flow__node')) {
    const { id = '' } = element.dataset;
    const [before, after] = [from.boxes.get(id), to.boxes.get(id)];
    if (!before || !after || samePoint(before, after) || !isSeen(before, after)) continue;
    cards.push({ id, element, before, after });
  }
  for (const element of holder.querySelectorAll<SVGElement>('[data-link-line]')) {
    const { linkLine: id = '' } = element.dataset;
    const [before, after] = [from.paths.get(id), to.paths.get(id)];
    if (!before || !after || before === after || !hasSameShape(before, after)) continue;
    if (!isSeen(boxOfRoute(before), boxOfRoute(after))) continue;
    links.push({ id, element, before, after });
  }
  return {
    draw(t) {
      for (const { element, before, after } of cards)
        putCard(element, boxBetween(before, after, t));
      for (const { element, before, after } of links) {
        putLink(element, routeBetween(before, after, t));
      }
    },
    leaveAt({ boxes, paths }) {
      for (const { id, element } of cards) {
        const box = boxes.get(id);
        if (box) putCard(element, box);
      }
      for (const { id, element } of links) {
        const route = paths.get(id);
        if (route) putLink(element, route);
      }
    },
  };
}

interface MovingCard {
  readonly id: string;
  readonly element: HTMLElement;
  readonly before: Box;
  readonly after: Box;
}

interface MovingLink {
  readonly id: string;
  readonly element: Element;
  readonly before: Route;
  readonly after: Route;
}

function putCard(element: HTMLElement, { x, y }: Point): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
}

function putLink({ children: [line, tip] }: Element, route: Route): void {
  const shapes = routeShapes(route);
  line?.setAttribute('d', shapes.line);
  tip?.setAttribute('points', shapes.head);
}
