import { describe, expect, it } from 'vitest';
import { benchModel } from '../../../tests/support/bench-graph.ts';
import { faultsOf } from '../../../tests/support/drawing-faults.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { addElement } from '../commands/add-element.ts';
import { untangle } from '../commands/untangle.ts';
import type { Model } from '../model/model.ts';
import { graphOf } from '../queries/graph.ts';
import type { Box, Size } from './box.ts';
import { layoutModel } from './layout.ts';
import { straightCrossings } from './straight-crossings.ts';

/** Cards as wide and as high as titles of that length make them, about. */
const sizesOf = (model: Model): Map<string, Size> =>
  new Map(
    [...model.elements.values()].map(({ id, title }) => [
      id,
      { width: 180 + (title.length % 3) * 30, height: 60 + Math.ceil(title.length / 24) * 20 },
    ]),
  );
const WAYS = [
  { orientation: 'down' },
  { orientation: 'right' },
  { orientation: 'down', bands: true },
  { orientation: 'right', bands: true },
] as const;

describe('the graphs that are measured', () => {
  it.each([50, 200, 500, 2000] as const)(
    'are drawn over no card, with %i elements',
    (size) => {
      const model = benchModel(size);
      for (const way of WAYS) {
        const layout = layoutModel(model, sizesOf(model), way);
        expect(layout.boxes.size).toBe(model.elements.size);
        expect(faultsOf(layout)).toEqual([]);
      }
    },
    60_000,
  );

  it.each([
    [50, 8],
    [200, 100],
    [500, 2133],
  ] as const)(
    'cross no more when untangled than Graphviz draws them, with %i elements',
    (size, most) => {
      const model = benchModel(size);
      const untangled = applyChanges(model, untangle(model, sizesOf(model)));
      const { boxes } = layoutModel(untangled, sizesOf(untangled));
      expect(straightCrossings(graphOf(model).links, boxes)).toBeLessThanOrEqual(most);
    },
    60_000,
  );

  it.each(['down', 'right'] as const)(
    'stay as they are when a card comes to 200, in a chain that runs %s',
    (orientation) => {
      const model = benchModel(200);
      const { linksUp } = graphOf(model);
      const before = layoutModel(model, sizesOf(model), { orientation }).boxes;
      const offset = (boxes: ReadonlyMap<string, Box>, id: string, parent: string) => {
        const [own, above] = [middleOf(boxes.get(id)), middleOf(boxes.get(parent))];
        return { x: own.x - above.x, y: own.y - above.y };
      };
      for (const id of [...model.elements.keys()].filter((_, index) => index % 9 === 0)) {
        const changes = addElement(model, { id: 'new', linkId: 'new', title: 'New', parent: id });
        const grown = applyChanges(model, changes);
        const after = layoutModel(grown, sizesOf(grown), { orientation }).boxes;
        const moved = [...before.keys()].filter((card) => {
          const parent = linksUp.get(card)?.[0]?.to;
          if (parent === undefined) return false;
          const [then, now] = [offset(before, card, parent), offset(after, card, parent)];
          return Math.hypot(now.x - then.x, now.y - then.y) > 20;
        });
        expect(moved.length / before.size).toBeLessThanOrEqual(0.15);
      }
    },
    60_000,
  );
});

function middleOf(box: Box | undefined): { x: number; y: number } {
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
}
