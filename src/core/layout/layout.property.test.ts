import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawing, drawingsOf, ways } from '../../../tests/arbitraries/drawing.ts';
import { chainModel, evenSizes } from '../../../tests/support/chain-model.ts';
import { along, faultsOf } from '../../../tests/support/drawing-faults.ts';
import type { Model } from '../model/model.ts';
import { graphOf } from '../queries/graph.ts';
import { outlineRows } from '../queries/outline-rows.ts';
import type { Box, Point } from './box.ts';
import { type Layout, layoutModel } from './layout.ts';

const drawings = drawingsOf(1, 40);

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
      return chainModel(parents.length + 1, pairs);
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

  it('is drawn with plain numbers whatever numbers a file holds', () => {
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
          { arrangement: 'free' },
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
