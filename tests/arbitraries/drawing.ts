import fc from 'fast-check';
import type { Size } from '#core/layout/box.ts';
import type { Model } from '#core/model/model.ts';
import { chainModel } from '../support/chain-model.ts';

/** A model and how large its cards are. */
export interface Drawing {
  readonly model: Model;
  readonly sizes: ReadonlyMap<string, Size>;
}

/** Any graph: trees with long rows of leaves, second parents, loops, links to oneself, several roots, orphans. */
export const drawingsOf = (least: number, most: number): fc.Arbitrary<Drawing> =>
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
        model: chainModel(count, [...down, ...others], levels),
        sizes: new Map(sizes.map((size, index) => [`e${index}`, size])),
      };
    });

/** How a model may be arranged, the free arrangement left out. */
export const ways = fc.record({
  orientation: fc.constantFrom('down' as const, 'right' as const),
  bands: fc.boolean(),
  wrap: fc.constantFrom('auto' as const, 'never' as const),
});
