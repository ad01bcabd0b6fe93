import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along } from '../../../tests/support/drawing-faults.ts';
import type { Link } from '../model/link.ts';
import { createLink } from '../model/link.ts';
import type { Box, Point } from './box.ts';
import { routeFreely } from './free-routes.ts';
import type { Route } from './route.ts';

const link = (from: string, to: string): Link =>
  createLink({ id: `${from}>${to}`, from, to, order: 'a0' });
const box = (x: number, y: number, width = 200, height = 80): Box => ({ x, y, width, height });
const routed = (boxes: Readonly<Record<string, Box>>, ...links: Link[]) =>
  routeFreely(links, new Map(Object.entries(boxes)), 'down');

/** Cards of many sizes, each somewhere in a cell of its own with at least 32 px to the next. */
const placements = fc
  .record({
    columns: fc.integer({ min: 1, max: 7 }),
    cards: fc.array(
      fc.record({
        width: fc.integer({ min: 120, max: 420 }),
        height: fc.integer({ min: 60, max: 220 }),
        dx: fc.nat({ max: 160 }),
        dy: fc.nat({ max: 120 }),
      }),
      { minLength: 2, maxLength: 40 },
    ),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 40 }),
  })
  .map(({ columns, cards, pairs }) => {
    const boxes = new Map(
      cards.map(({ width, height, dx, dy }, index): [string, Box] => {
        const [column, row] = [index % columns, Math.floor(index / columns)];
        return [`c${index}`, box(column * 612 + dx, row * 372 + dy, width, height)];
      }),
    );
    const links = pairs
      .map(([from, to]) => link(`c${from % cards.length}`, `c${to % cards.length}`))
      .filter(({ from, to }) => from !== to);
    return { boxes, links };
  });

const covers = ({ x, y, width, height }: Box, point: Point) =>
  point.x > x + 0.5 && point.x < x + width - 0.5 && point.y > y + 0.5 && point.y < y + height - 0.5;

describe('links between cards that stand anywhere', () => {
  it('pass through no card, not even the two they join', () => {
    fc.assert(
      fc.property(placements, ({ boxes, links }) => {
        const routes = routeFreely(links, boxes, 'down');
        for (const [id, route] of routes) {
          const points = along(route, 0.02);
          const crossed = [...boxes].filter(([, card]) => points.some((at) => covers(card, at)));
          expect([id, crossed.map(([card]) => card)]).toEqual([id, []]);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('leave and arrive at the sides that face each other', () => {
    const beside = routed({ a: box(0, 0), b: box(400, 10) }, link('a', 'b')).get('a>b');
    expect(beside?.points[0]).toEqual({ x: 200, y: 40 });
    expect(beside?.heading).toEqual({ x: 1, y: 0 });
    const above = routed({ a: box(0, 300), b: box(400, 0) }, link('a', 'b')).get('a>b');
    expect(above?.points[0]).toEqual({ x: 100, y: 300 });
    expect(above?.heading).toEqual({ x: 0, y: -1 });
  });

  it('go straight on where nothing stands between, and else around', () => {
    const ends = { a: box(0, 400), b: box(0, 0) };
    expect(routed(ends, link('a', 'b')).get('a>b')?.points).toHaveLength(4);
    const around = routed({ ...ends, c: box(-60, 200) }, link('a', 'b')).get('a>b') as Route;
    expect(Math.max(...along(around, 0.02).map(({ x }) => x))).toBeGreaterThan(140);
  });

  it('turn side by side around a card that stands between several', () => {
    const boxes = {
      ...{ goal: box(0, 0), between: box(-160, 200, 300), near: box(0, 400) },
      ...{ far: box(30, 560), farthest: box(250, 640) },
    };
    const ways = ['near', 'far', 'farthest'].map((id) => link(id, 'goal'));
    const passing = [...routed(boxes, ...ways).values()].map((route) => {
      const beside = along(route, 0.005).filter(({ y }) => y > 200 && y < 280);
      return beside.map(({ x }) => x).reduce((least, x) => Math.min(least, x), Infinity);
    });
    const apart = passing.sort((a, b) => a - b).map((x, index, all) => x - (all[index - 1] ?? 140));
    for (const gap of apart) expect(gap).toBeGreaterThan(4);
  });

  it('meet a card side by side, in the order in which they come', () => {
    const boxes = Object.fromEntries([
      ['goal', box(1000, 0, 300)],
      ...Array.from({ length: 8 }, (_, index): [string, Box] => [
        `c${index}`,
        box(index * 300, 300),
      ]),
    ]);
    const links = Array.from({ length: 8 }, (_, index) => link(`c${index}`, 'goal'));
    const tips = [...routed(boxes, ...links).values()].map(({ tip }) => tip.x);
    for (const [index, tip] of tips.slice(1).entries()) {
      expect(tip - (tips[index] ?? 0)).toBeGreaterThan(12);
    }
  });

  it('are drawn at once however far apart the cards stand', () => {
    const far = [0, 1e9, -1e9, 2 ** 53, 1e300, -Number.MAX_VALUE, Number.MAX_VALUE];
    const boxes = Object.fromEntries(
      far.flatMap((x, i) => far.map((y, j): [string, Box] => [`${i} ${j}`, box(x, y)])),
    );
    const ids = Object.keys(boxes);
    const links = ids.flatMap((from) => [link(from, '0 0'), link('0 0', from)]);
    const others = links.filter(({ from, to }) => from !== to);
    expect(routed(boxes, ...others).size).toBe(others.length);
  });
});
