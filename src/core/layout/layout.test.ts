import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, faultsOf, overlap } from '../../../tests/support/drawing-faults.ts';
import { createAbout } from '../model/about.ts';
import { createElement } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import { type Model, modelFrom } from '../model/model.ts';
import { graphOf } from '../queries/graph.ts';
import { outlineRows } from '../queries/outline-rows.ts';
import type { Box, Point, Size } from './box.ts';
import { type Layout, layoutModel } from './layout.ts';

const key = (index: number) => `a${String(index).padStart(4, '0')}V`;
const about = createAbout({ title: 'Test', language: 'nl', createdAt: '2026-11-24' });

interface Drawing {
  readonly model: Model;
  readonly sizes: ReadonlyMap<string, Size>;
}

/** A model of `count` elements; a pair says that the first contributes to the second. */
function chain(
  count: number,
  pairs: readonly (readonly [from: number, to: number])[],
  levels: readonly string[] = [],
): Model {
  const elements = Array.from({ length: count }, (_, index) =>
    createElement({
      id: `e${index}`,
      title: 'x',
      level: levels[index] ?? 'outcome',
      order: key(index),
    }),
  );
  const links = pairs.map(([from, to], index) =>
    createLink({ id: `l${index}`, from: `e${from}`, to: `e${to}`, order: key(index) }),
  );
  return modelFrom(about, {
    elements: new Map(elements.map((element) => [element.id, element])),
    links: new Map(links.map((link) => [link.id, link])),
  });
}

const evenSizes = (model: Model) =>
  new Map([...model.elements.keys()].map((id) => [id, { width: 200, height: 80 }]));

/** Any graph: trees with long rows of leaves, second parents, loops, links to oneself, several roots, orphans. */
const drawingsOf = (least: number, most: number): fc.Arbitrary<Drawing> =>
  fc.integer({ min: least, max: most }).chain((count) => drawing(count));
const drawing = (count: number): fc.Arbitrary<Drawing> =>
  fc
    .record({
      branches: fc.constantFrom(6, 40, count),
      tree: fc.array(fc.option(fc.nat(), { freq: 8 }), { minLength: count, maxLength: count }),
      others: fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), {
        maxLength: Math.max(12, Math.floor(count / 4)),
      }),
      levels: fc.array(fc.constantFrom('goal', 'outcome', 'action'), {
        minLength: count,
        maxLength: count,
      }),
      sizes: fc.array(
        fc.record({
          width: fc.integer({ min: 140, max: 500 }),
          height: fc.integer({ min: 60, max: 400 }),
        }),
        { minLength: count, maxLength: count },
      ),
    })
    .map(({ branches, tree, others, levels, sizes }) => {
      const down = tree.flatMap((parent, index): [number, number][] =>
        index === 0 || parent === null ? [] : [[index, parent % Math.min(index, branches)]],
      );
      return {
        model: chain(count, [...down, ...others], levels),
        sizes: new Map(sizes.map((size, index) => [`e${index}`, size])),
      };
    });
const drawings = drawingsOf(1, 40);
const ways = fc.record({
  orientation: fc.constantFrom('down' as const, 'right' as const),
  bands: fc.boolean(),
  wrap: fc.constantFrom('auto' as const, 'never' as const),
});

function plain({ boxes, paths, bounds }: Layout) {
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return { boxes: sorted(boxes), paths: sorted(paths), bounds };
}

describe('any model laid out', () => {
  it('places every card, at its size', () => {
    fc.assert(
      fc.property(drawings, ways, ({ model, sizes }, way) => {
        const { boxes } = layoutModel(model, sizes, way);
        const placed = [...boxes].map(
          ([id, { width, height }]) => [id, { width, height }] as const,
        );
        expect(new Map(placed)).toEqual(sizes);
      }),
    );
  }, 60_000);

  it('lets no two cards overlap and no link pass through a card, up to 500 cards', () => {
    const isInOrder = ({ model, sizes }: Drawing, way: Partial<Model['about']>) => {
      const { boxes, paths } = layoutModel(model, sizes, way);
      expect([...paths.keys()].sort()).toEqual(
        graphOf(model)
          .links.map(({ id }) => id)
          .sort(),
      );
      expect(faultsOf({ boxes, paths })).toEqual([]);
    };
    fc.assert(fc.property(drawings, ways, isInOrder));
    fc.assert(fc.property(drawingsOf(100, 500), ways, isInOrder), { numRuns: 30 });
  }, 60_000);

  it('draws every link within its bounds', () => {
    fc.assert(
      fc.property(drawings, ways, ({ model, sizes }, way) => {
        const { paths, bounds } = layoutModel(model, sizes, way);
        const isInside = ({ x, y }: Point) =>
          x >= bounds.x - 1 &&
          x <= bounds.x + bounds.width + 1 &&
          y >= bounds.y - 1 &&
          y <= bounds.y + bounds.height + 1;
        const outside = [...paths].filter(([, route]) => !along(route).every(isInside));
        expect(outside).toEqual([]);
      }),
    );
  }, 60_000);

  it('is the same in whatever order the tables list the records', () => {
    fc.assert(
      fc.property(drawings, ways, fc.infiniteStream(fc.nat()), (drawing, way, dice) => {
        const { model, sizes } = drawing;
        const shuffled = <T>(map: ReadonlyMap<string, T>) =>
          new Map(
            [...map]
              .map((entry) => [dice.next().value as number, entry] as const)
              .sort(([a], [b]) => a - b)
              .map(([, entry]) => entry),
          );
        const other = {
          ...model,
          elements: shuffled(model.elements),
          links: shuffled(model.links),
        };
        const [one, two] = [
          layoutModel(model, sizes, way),
          layoutModel(other, shuffled(sizes), way),
        ];
        expect(plain(two)).toEqual(plain(one));
        expect([...two.boxes.keys()]).toEqual([...one.boxes.keys()]);
      }),
    );
  }, 60_000);

  it('lists the cards as the list does, each where its branch is read first', () => {
    fc.assert(
      fc.property(drawings, ways, ({ model, sizes }, way) => {
        const read = outlineRows(model).filter(({ isReference }) => !isReference);
        expect([...layoutModel(model, sizes, way).boxes.keys()]).toEqual(read.map(({ id }) => id));
      }),
    );
  });

  it('keeps the team’s order among the children of every card of a tree', () => {
    const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((parents) => {
      const pairs = parents.map((parent, index): [number, number] => [
        index + 1,
        parent % (index + 1),
      ]);
      return chain(parents.length + 1, pairs);
    });
    fc.assert(
      fc.property(trees, (model) => {
        const { boxes } = layoutModel(model, evenSizes(model));
        const graph = graphOf(model);
        for (const links of graph.linksDown.values()) {
          const places = links.map((link) => boxes.get(link.from) as Box);
          const inReadingOrder = [...places].sort((a, b) => a.y - b.y || a.x - b.x);
          expect(places).toEqual(inReadingOrder);
        }
      }),
    );
  }, 60_000);
});

describe('a tidy chain', () => {
  const middle = (box: Box | undefined) => (box ? box.x + box.width / 2 : Number.NaN);
  const star = chain(4, [
    [1, 0],
    [2, 0],
    [3, 0],
  ]);

  it('stands each parent over the middle of its children, the goal at the origin', () => {
    const { boxes } = layoutModel(star, evenSizes(star));
    expect(middle(boxes.get('e0'))).toBe(0);
    expect(boxes.get('e0')?.y).toBe(0);
    expect(middle(boxes.get('e2'))).toBe(0);
    expect(middle(boxes.get('e1'))).toBe(-middle(boxes.get('e3')));
  });

  it('runs to the right when the model says so', () => {
    const { boxes } = layoutModel(
      { ...star, about: { ...about, orientation: 'right' } },
      evenSizes(star),
    );
    expect(boxes.get('e1')?.x).toBeGreaterThan(200);
    expect(boxes.get('e1')?.x).toBe(boxes.get('e3')?.x);
  });

  it('points every link at the card it contributes to', () => {
    const { boxes, paths } = layoutModel(star, evenSizes(star));
    const goal = boxes.get('e0') as Box;
    const tips = [...paths.values()].map((route) => route.tip);
    for (const tip of tips) {
      expect(tip.y).toBeGreaterThan(goal.y + goal.height);
      expect(tip.y).toBeLessThan(goal.y + goal.height + 8);
      expect(Math.abs(tip.x)).toBeLessThan(goal.width / 2);
    }
    expect(new Set(tips.map((tip) => tip.x)).size).toBe(3);
  });

  it('wraps a long row of leaves into a block', () => {
    const many = chain(
      15,
      Array.from({ length: 14 }, (_, index): [number, number] => [index + 1, 0]),
    );
    const { boxes, bounds } = layoutModel(many, evenSizes(many));
    expect(new Set([...boxes.values()].map((box) => box.y)).size).toBeGreaterThan(3);
    expect(bounds.width).toBeLessThan(14 * 200);
  });

  it('leaves it a row when the model says so', () => {
    const many = chain(
      15,
      Array.from({ length: 14 }, (_, index): [number, number] => [index + 1, 0]),
    );
    const { boxes } = layoutModel(many, evenSizes(many), { wrap: 'never' });
    expect(new Set([...boxes.values()].map((box) => box.y)).size).toBe(2);
  });

  it('ranks a loop from where the team began and draws its last link back', () => {
    const loop = chain(3, [
      [1, 0],
      [2, 1],
      [0, 2],
    ]);
    const { boxes, paths } = layoutModel(loop, evenSizes(loop));
    expect([0, 1, 2].map((index) => boxes.get(`e${index}`)?.y)).toEqual(
      [0, 1, 2].map((index) => boxes.get(`e${index}`)?.y).sort((a = 0, b = 0) => a - b),
    );
    expect(paths.get('l2')?.heading).toEqual({ x: 0, y: 1 });
    for (const way of [{}, { bands: true }, { arrangement: 'free' as const }]) {
      const { paths: drawn } = layoutModel(loop, evenSizes(loop), way);
      expect([...drawn].filter(([, route]) => route.closesLoop).map(([id]) => id)).toEqual(['l2']);
    }
  });

  it('leaves the other cards where they are when a card comes below a leaf', () => {
    const before = layoutModel(star, evenSizes(star)).boxes;
    const grown = chain(5, [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 2],
    ]);
    const after = layoutModel(grown, evenSizes(grown)).boxes;
    for (const [id, box] of before) expect(after.get(id)).toEqual(box);
  });
});

describe('bands', () => {
  const pairs: [number, number][] = [
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 0],
    [0, 5],
  ];
  const levels = ['goal', 'outcome', 'outcome', 'action', 'action', 'action'];
  const model = chain(6, pairs, levels);
  const { boxes, bands = [], paths } = layoutModel(model, evenSizes(model), { bands: true });

  it('keep every level below the one before it, in its own stretch', () => {
    expect(bands.map((band) => band.level)).toEqual(['goal', 'outcome', 'action']);
    for (const [id, { y, height }] of boxes) {
      const band = bands.find(({ level }) => level === model.elements.get(id)?.level);
      expect(band?.start).toBeLessThanOrEqual(y);
      expect(band?.end).toBeGreaterThanOrEqual(y + height);
    }
    for (const [index, band] of bands.slice(1).entries()) {
      expect(band.start).toBeGreaterThan(bands[index]?.end ?? 0);
    }
  });

  it('align what stands on one level, as far as the links within it allow', () => {
    expect(boxes.get('e4')?.y).toBe(boxes.get('e3')?.y);
    expect(boxes.get('e2')?.y).toBeGreaterThan(boxes.get('e1')?.y ?? 0);
  });

  it('draw a link that goes down a level with its head below', () => {
    expect(paths.get('l4')?.heading).toEqual({ x: 0, y: 1 });
  });
});

describe('a free arrangement', () => {
  const free = { arrangement: 'free' as const };
  const star = chain(3, [
    [1, 0],
    [2, 0],
  ]);

  it('leaves placed cards where they were put, and others beside them over nothing', () => {
    const goal = {
      ...(star.elements.get('e0') as NonNullable<ReturnType<typeof star.elements.get>>),
      position: { x: 500, y: 40 },
    };
    const model = { ...star, elements: new Map([...star.elements, ['e0', goal]]) };
    const { boxes } = layoutModel(model, evenSizes(model), free);
    expect(boxes.get('e0')).toEqual({ x: 500, y: 40, width: 200, height: 80 });
    const all = [...boxes.values()];
    for (const [index, box] of all.entries()) {
      for (const other of all.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it('draws with plain numbers whatever numbers a file holds', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1e9, -1e9, 1e300, Number.MAX_VALUE, -Number.MAX_VALUE),
    );
    const positions = fc.array(fc.option(fc.record({ x: numbers, y: numbers })), {
      minLength: 40,
      maxLength: 40,
    });
    fc.assert(
      fc.property(drawings, positions, ({ model, sizes }, places) => {
        const elements = [...model.elements].map(([id, element], index) => {
          const position = places[index];
          return [id, { ...element, ...(position && { position }) }] as const;
        });
        const { boxes, paths, bounds } = layoutModel(
          { ...model, elements: new Map(elements) },
          sizes,
          free,
        );
        const points = [...paths.values()].flatMap(({ points, tip }) => [...points, tip]);
        for (const { x, y } of [...boxes.values(), ...points]) {
          expect(Math.abs(x) + Math.abs(y)).toBeLessThan(1e7);
        }
        expect(bounds.width + bounds.height).toBeLessThan(1e7);
      }),
    );
  }, 60_000);
});
