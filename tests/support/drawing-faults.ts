import type { Box, Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { Route } from '#core/layout/route.ts';

/** Whether two cards lie over each other. */
export const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Points along a route, from the card it leaves to the tip of its head; `step` is the part of a curve between two. */
export function along({ points, tip }: Route, step = 0.1): Point[] {
  const found: Point[] = [];
  for (let at = 0; at + 3 < points.length; at += 3) {
    const [a, b, c, d] = points.slice(at, at + 4) as [Point, Point, Point, Point];
    for (let t = 0; t <= 1; t += step) {
      const mix = (k: 'x' | 'y') =>
        (1 - t) ** 3 * a[k] +
        3 * (1 - t) ** 2 * t * b[k] +
        3 * (1 - t) * t ** 2 * c[k] +
        t ** 3 * d[k];
      found.push({ x: mix('x'), y: mix('y') });
    }
  }
  return [...found, tip];
}

const covers = (box: Box, { x, y }: Point) =>
  x > box.x + 1.5 && x < box.x + box.width - 1.5 && y > box.y + 1.5 && y < box.y + box.height - 1.5;

/** Which cards overlap, and which links pass through which cards; stretches of the paper keep what lies in them at hand. */
export function faultsOf({ boxes, paths }: Pick<Layout, 'boxes' | 'paths'>): string[] {
  const stretch = 400;
  const near = new Map<number, [string, Box][]>();
  const at = (place: number) => Math.floor(place / stretch);
  for (const [id, box] of boxes) {
    for (let key = at(box.y); key <= at(box.y + box.height); key++) {
      near.set(key, [...(near.get(key) ?? []), [id, box]]);
    }
  }
  const faults = new Set<string>();
  for (const cards of near.values()) {
    for (const [index, [id, box]] of cards.entries()) {
      for (const [other, beside] of cards.slice(index + 1)) {
        if (overlap(box, beside)) faults.add(`${id} lies over ${other}`);
      }
    }
  }
  for (const [id, route] of paths) {
    for (const point of along(route)) {
      for (const [card, box] of near.get(at(point.y)) ?? []) {
        if (covers(box, point)) faults.add(`${id} passes through ${card}`);
      }
    }
  }
  return [...faults];
}
