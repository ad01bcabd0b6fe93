import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { createAssumption } from '../model/assumption.ts';
import { splitElement } from './split-element.ts';

const ids = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `link-${count}`;
  };
};

describe('splitElement', () => {
  const assumption = createAssumption({ id: 's', about: 'A', text: 'It rains' });
  const model = modelOf('Goal\n  A\n    ! A1\n  B\nOther\n  A', {
    assumptions: new Map([['s', assumption]]),
  });

  it('puts the second right after the first, below the same parents, and leaves the rest with the first', () => {
    const titles = [' Play  outside ', 'and move'] as const;
    const after = step(
      model,
      splitElement(model, { id: 'A', titles, secondId: 'n', newId: ids() }),
    );
    expect(treeOf(after)).toBe(
      'Goal\n Play outside\n  A1\n and move\n B\nOther\n Play outside\n  A1\n and move',
    );
    expect(after.elements.get('n')?.level).toBe('outcome');
    expect(after.assumptions.get('s')?.about).toBe('A');
  });

  it('puts the second half of a goal beside it', () => {
    const titles = ['Go', 'al'] as const;
    const split = splitElement(model, { id: 'Goal', titles, secondId: 'n', newId: ids() });
    expect(
      treeOf(step(model, split))
        .split('\n')
        .filter((line) => !line.startsWith(' ')),
    ).toEqual(['Go', 'al', 'Other']);
  });

  it('splits nothing off without words', () => {
    for (const titles of [
      ['A', ' '],
      ['', 'B'],
    ] as const) {
      expect(splitElement(model, { id: 'A', titles, secondId: 'n', newId: ids() })).toEqual([]);
    }
    const titles = ['a', 'b'] as const;
    expect(splitElement(model, { id: 'gone', titles, secondId: 'n', newId: ids() })).toEqual([]);
    expect(splitElement(model, { id: 'A', titles, secondId: 'B', newId: ids() })).toEqual([]);
  });
});
