import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { moveAmong } from './move-among.ts';

let made = 0;
const newId = (): string => {
  made += 1;
  return `new-${made}`;
};

describe('moveAmong', () => {
  it('puts cards of several rows side by side at one place, in the order they had', () => {
    const model = modelOf('Goal\n  A\n    X\n  B\n    Y\n  C\n    P\n    Q');
    const args = { ids: ['Y', 'X'], parent: 'C', index: 1, newId };
    expect(treeOf(step(model, moveAmong(model, args)))).toBe(
      'Goal\n A\n B\n C\n  P\n  X\n  Y\n  Q',
    );
  });

  it('re-orders within a row, the moved ones not counted in the place', () => {
    const model = modelOf('Goal\n  A\n  B\n  C\n  D');
    const last = { ids: ['A', 'B'], parent: 'Goal', index: 2, newId };
    expect(treeOf(step(model, moveAmong(model, last)))).toBe('Goal\n C\n D\n A\n B');
    const first = { ids: ['B', 'D'], parent: 'Goal', index: 0, newId };
    expect(treeOf(step(model, moveAmong(model, first)))).toBe('Goal\n B\n D\n A\n C');
  });

  it('re-orders at the top', () => {
    const model = modelOf('One\nTwo\nThree');
    const args = { ids: ['One', 'Two'], parent: undefined, index: 1, newId };
    expect(treeOf(step(model, moveAmong(model, args)))).toBe('Three\nOne\nTwo');
  });

  it('takes a branch whole: what hangs below a moved card goes along', () => {
    const model = modelOf('Goal\n  A\n    X\n  B\n    Y');
    const args = { ids: ['A', 'X'], parent: 'B', index: 1, newId };
    expect(treeOf(step(model, moveAmong(model, args)))).toBe('Goal\n B\n  Y\n  A\n   X');
  });

  it('changes nothing where all stand already', () => {
    const model = modelOf('Goal\n  A\n  B\n  C');
    expect(moveAmong(model, { ids: ['A', 'B'], parent: 'Goal', index: 0, newId })).toEqual([]);
  });
});
