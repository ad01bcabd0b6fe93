import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import type { Box } from '../layout/box.ts';
import type { Model } from '../model/model.ts';
import { alignElements, type Edge } from './align-elements.ts';
import { distributeElements } from './distribute-elements.ts';
import { nudgeElements } from './nudge-elements.ts';

const tidy = modelOf('A\nB\nC');
const model: Model = { ...tidy, about: { ...tidy.about, arrangement: 'free' } };
const boxes = new Map<string, Box>([
  ['A', { x: 0, y: 10, width: 100, height: 50 }],
  ['B', { x: 300, y: 0, width: 200, height: 80 }],
  ['C', { x: 130, y: 200, width: 100, height: 40 }],
]);
const ids = ['A', 'B', 'C', 'gone'];

/** Where the cards stand afterwards: what was not moved is where its box is. */
function places(after: Model, at: 'x' | 'y'): number[] {
  return ['A', 'B', 'C'].map(
    (id) => after.elements.get(id)?.position?.[at] ?? boxes.get(id)?.[at] ?? Number.NaN,
  );
}

describe('alignElements', () => {
  const cases: [Edge, 'x' | 'y', number[]][] = [
    ['left', 'x', [0, 0, 0]],
    ['center', 'x', [200, 150, 200]],
    ['right', 'x', [400, 300, 400]],
    ['top', 'y', [0, 0, 0]],
    ['middle', 'y', [95, 80, 100]],
    ['bottom', 'y', [190, 160, 200]],
  ];
  it.each(cases)('%s', (edge, at, expected) => {
    const after = step(model, alignElements(model, { ids, edge, boxes }));
    expect(places(after, at)).toEqual(expected);
    const other = at === 'x' ? 'y' : 'x';
    expect(places(after, other)).toEqual(places(model, other));
  });

  it('does nothing in the tidy arrangement', () => {
    expect(alignElements(tidy, { ids, edge: 'left', boxes })).toEqual([]);
  });
});

describe('distributeElements', () => {
  it('makes the gaps equal between the first and the last', () => {
    const across = distributeElements(model, { ids, axis: 'horizontal', boxes });
    expect(places(step(model, across), 'x')).toEqual([0, 300, 150]);
  });

  it('spreads cards that need more room than there is', () => {
    const down = distributeElements(model, { ids, axis: 'vertical', boxes });
    expect(places(step(model, down), 'y')).toEqual([115, 0, 200]);
    const tight = new Map(boxes).set('C', { x: 0, y: 60, width: 100, height: 40 });
    const spread = distributeElements(model, { ids, axis: 'vertical', boxes: tight });
    expect(places(step(model, spread), 'y')).toEqual([80, 0, 130]);
    expect(distributeElements(model, { ids: ['A', 'B'], axis: 'vertical', boxes })).toEqual([]);
  });
});

describe('nudgeElements', () => {
  it('moves cards together', () => {
    const after = step(
      model,
      nudgeElements(model, { ids: ['A', 'C'], by: { x: 5, y: -1 }, boxes }),
    );
    expect([places(after, 'x'), places(after, 'y')]).toEqual([
      [5, 300, 135],
      [9, 0, 199],
    ]);
  });
});
