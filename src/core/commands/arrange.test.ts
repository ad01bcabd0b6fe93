import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { layoutModel } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import { arrange } from './arrange.ts';
import { setElement } from './set-element.ts';
import { tidyUp } from './tidy-up.ts';

const sizes = new Map();
const tidy = modelOf('Goal\n  A\n    a\n  B');
const boxesOf = (model: Model) => layoutModel(model, sizes).boxes;
const free = step(tidy, arrange(tidy, { arrangement: 'free', sizes }));
const dragged = step(
  free,
  setElement(free, { id: 'A', fields: { position: { x: 900, y: -300 } } }),
);

describe('arranging', () => {
  it('moves nothing on the way to the free arrangement', () => {
    expect(free.about.arrangement).toBe('free');
    expect(boxesOf(free)).toEqual(boxesOf(tidy));
  });

  it('keeps cards where they were dragged, and draws them tidily again when asked', () => {
    expect(boxesOf(dragged).get('A')).toMatchObject({ x: 900, y: -300 });
    const back = step(dragged, arrange(dragged, { arrangement: 'tidy', sizes }));
    expect(boxesOf(back)).toEqual(boxesOf(tidy));
  });

  it('changes nothing when it stands so already', () => {
    expect(arrange(free, { arrangement: 'free', sizes })).toEqual([]);
  });
});

describe('tidying up', () => {
  it('puts every card in its tidy place, in the free arrangement', () => {
    const after = step(dragged, tidyUp(dragged, { sizes }));
    expect(after.about.arrangement).toBe('free');
    expect(boxesOf(after)).toEqual(boxesOf(tidy));
  });

  it('changes nothing where all is tidy', () => {
    expect(tidyUp(free, { sizes })).toEqual([]);
    expect(tidyUp(tidy, { sizes })).toEqual([]);
  });
});
