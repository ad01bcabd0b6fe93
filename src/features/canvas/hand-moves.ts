import { type Box, type Point, touches } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import { boxOfRoute, type Route } from '#core/layout/route.ts';
import { boxBetween, hasSameShape, routeBetween, samePoint } from './glide.ts';
import { routeShapes } from './link-preview.ts';

/**
 * The cards and links that are moved by hand, past React: a glide. The browser's own animations would make a layer of
 * each: measured with 200 cards, a frame then took 30 to 150 ms instead of 14 to 24, and setting out 46 instead of 2.
 */
export class HandMoves {
  readonly #cards = new Map<string, HTMLElement>();
  readonly #links = new Map<string, Element>();

  /**
   * Looks up what goes from one layout to another. What is out of sight, and what can't be moved, is left.
   * @param sights the parts of the map that are seen on the way
   * @returns draws them where they are at `t`, from 0 to 1
   */
  setOut(
    holder: HTMLElement,
    { from, to }: { readonly from: Layout; readonly to: Layout },
    sights: readonly Box[],
  ): (t: number) => void {
    const moves: ((t: number) => void)[] = [];
    const isSeen = (...boxes: Box[]): boolean =>
      boxes.some((box) => sights.some((sight) => touches(sight, box)));
    for (const element of holder.querySelectorAll<HTMLElement>('.react-flow__node')) {
      const { id = '' } = element.dataset;
      const [before, after] = [from.boxes.get(id), to.boxes.get(id)];
      if (!before || !after || samePoint(before, after) || !isSeen(before, after)) continue;
      this.#cards.set(id, element);
      moves.push((t) => putCard(element, boxBetween(before, after, t)));
    }
    for (const element of holder.querySelectorAll<SVGElement>('[data-link-line]')) {
      const { linkLine: id = '' } = element.dataset;
      const [before, after] = [from.paths.get(id), to.paths.get(id)];
      if (!before || !after || before === after || !hasSameShape(before, after)) continue;
      if (!isSeen(boxOfRoute(before), boxOfRoute(after))) continue;
      this.#links.set(id, element);
      moves.push((t) => putLink(element, routeBetween(before, after, t)));
    }
    return (t) => {
      for (const move of moves) move(t);
    };
  }

  /**
   * Puts all that was moved where a layout has it, and lets go of it. React, which never saw it move, takes what it drew
   * before to stand there still.
   */
  leaveAt({ boxes, paths }: Layout): void {
    for (const [id, element] of this.#cards) {
      const box = boxes.get(id);
      if (box) putCard(element, box);
    }
    for (const [id, element] of this.#links) {
      const route = paths.get(id);
      if (route) putLink(element, route);
    }
    this.#cards.clear();
    this.#links.clear();
  }
}

function putCard(element: HTMLElement, { x, y }: Point): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
}

function putLink({ children: [line, tip] }: Element, route: Route): void {
  const shapes = routeShapes(route);
  line?.setAttribute('d', shapes.line);
  tip?.setAttribute('points', shapes.head);
}
