import type { Band } from './bands.ts';
import type { Box, Point } from './box.ts';
import type { Layout } from './layout.ts';
import type { Route } from './route.ts';

/**
 * One layout as it differs from the one before, as plain data that can be sent from a worker. Cards and links go by
 * numbers, handed out in the order in which they are first named.
 */
export interface LayoutDelta {
  /** Of the change that this layout takes in. */
  readonly revision: number;
  readonly orientation: Layout['orientation'];
  readonly bounds: Box;
  readonly bands: readonly Band[] | undefined;
  /** The ids that get the next numbers. */
  readonly names: readonly string[];
  /** All cards in order, and those that stand elsewhere: x, y, width and height of each. */
  readonly cards: Uint32Array<ArrayBuffer>;
  readonly movedCards: Uint32Array<ArrayBuffer>;
  readonly boxes: Float64Array<ArrayBuffer>;
  /** All links in order, those that run elsewhere, and the numbers of each, of which `lengths` says how many there are. */
  readonly links: Uint32Array<ArrayBuffer>;
  readonly movedLinks: Uint32Array<ArrayBuffer>;
  readonly lengths: Uint32Array<ArrayBuffer>;
  readonly routes: Float64Array<ArrayBuffer>;
}

/** Tells layouts as they differ, one after the other. */
export class LayoutEncoder {
  readonly #numbers = new Map<string, number>();
  #before: Layout;

  /** @param before what whoever listens has already */
  constructor(before: Layout) {
    this.#before = before;
  }

  delta(layout: Layout, revision: number): LayoutDelta {
    const before = this.#before;
    this.#before = layout;
    const names: string[] = [];
    const numberOf = (id: string): number => {
      const known = this.#numbers.get(id);
      if (known !== undefined) return known;
      names.push(id);
      this.#numbers.set(id, this.#numbers.size);
      return this.#numbers.size - 1;
    };
    const cards: number[] = [];
    const movedCards: number[] = [];
    const boxes: number[] = [];
    for (const [id, box] of layout.boxes) {
      const number = numberOf(id);
      cards.push(number);
      const last = before.boxes.get(id);
      if (last && sameBox(last, box)) continue;
      movedCards.push(number);
      boxes.push(box.x, box.y, box.width, box.height);
    }
    const links: number[] = [];
    const movedLinks: number[] = [];
    const lengths: number[] = [];
    const routes: number[] = [];
    for (const [id, route] of layout.paths) {
      const number = numberOf(id);
      links.push(number);
      const last = before.paths.get(id);
      if (last && sameRoute(last, route)) continue;
      movedLinks.push(number);
      lengths.push(5 + 2 * route.points.length);
      const { tip, heading, points } = route;
      routes.push(tip.x, tip.y, heading.x, heading.y, route.closesLoop ? 1 : 0);
      for (const { x, y } of points) routes.push(x, y);
    }
    return {
      revision,
      orientation: layout.orientation,
      bounds: layout.bounds,
      bands: layout.bands,
      names,
      cards: Uint32Array.from(cards),
      movedCards: Uint32Array.from(movedCards),
      boxes: Float64Array.from(boxes),
      links: Uint32Array.from(links),
      movedLinks: Uint32Array.from(movedLinks),
      lengths: Uint32Array.from(lengths),
      routes: Float64Array.from(routes),
    };
  }
}

/** Follows what a {@link LayoutEncoder} tells; what stands where it stood is the same object as before. */
export class LayoutDecoder {
  readonly #ids: string[] = [];
  #layout: Layout;

  /** @param before what the encoder began with */
  constructor(before: Layout) {
    this.#layout = before;
  }

  merge(delta: LayoutDelta): Layout {
    for (const id of delta.names) this.#ids.push(id);
    const boxes = new Map<number, Box>();
    for (const [at, number] of delta.movedCards.entries()) {
      const [x = 0, y = 0, width = 0, height = 0] = delta.boxes.subarray(4 * at, 4 * at + 4);
      boxes.set(number, { x, y, width, height });
    }
    const paths = new Map<number, Route>();
    let start = 0;
    for (const [at, number] of delta.movedLinks.entries()) {
      const length = delta.lengths[at] ?? 0;
      paths.set(number, routeFrom(delta.routes, start, length));
      start += length;
    }
    const { orientation, bounds, bands } = delta;
    this.#layout = {
      orientation,
      boxes: this.#inOrder(delta.cards, boxes, this.#layout.boxes),
      paths: this.#inOrder(delta.links, paths, this.#layout.paths),
      bounds,
      ...(bands && { bands }),
    };
    return this.#layout;
  }

  #inOrder<T>(
    order: Uint32Array,
    moved: ReadonlyMap<number, T>,
    before: ReadonlyMap<string, T>,
  ): Map<string, T> {
    const all = new Map<string, T>();
    for (const number of order) {
      const id = this.#ids[number] ?? '';
      const value = moved.get(number) ?? before.get(id);
      if (value !== undefined) all.set(id, value);
    }
    return all;
  }
}

function routeFrom(numbers: Float64Array, start: number, length: number): Route {
  const point = (at: number): Point => ({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
  const points: Point[] = [];
  for (let at = start + 5; at < start + length; at += 2) points.push(point(at));
  const closesLoop = numbers[start + 4] === 1 && { closesLoop: true as const };
  return { points, tip: point(start), heading: point(start + 2), ...closesLoop };
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function sameRoute(a: Route, b: Route): boolean {
  return (
    a.points.length === b.points.length &&
    a.closesLoop === b.closesLoop &&
    samePoint(a.tip, b.tip) &&
    samePoint(a.heading, b.heading) &&
    a.points.every((point, at) => samePoint(point, b.points[at] ?? a.tip))
  );
}

function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}
