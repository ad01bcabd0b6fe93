import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { type Step, stepElement } from './step-element.ts';

const model = modelOf('Goal\n  A\n    A1\n    A2\n  B\n    B1\n  C');

const moved = (id: string, direction: Step): string =>
  treeOf(step(model, stepElement(model, { id, linkId: 'new', step: direction })));

describe('stepElement', () => {
  it('re-orders an element among its siblings', () => {
    expect(moved('B', 'earlier')).toBe('Goal\n B\n  B1\n A\n  A1\n  A2\n C');
    expect(moved('A1', 'later')).toBe('Goal\n A\n  A2\n  A1\n B\n  B1\n C');
  });

  it('takes it to the parent beside its own past the first or the last', () => {
    expect(moved('A2', 'later')).toBe('Goal\n A\n  A1\n B\n  A2\n  B1\n C');
    expect(moved('B1', 'earlier')).toBe('Goal\n A\n  A1\n  A2\n  B1\n B\n C');
  });

  it('makes it a sibling of its parent, or a child of the sibling before it', () => {
    expect(moved('A1', 'up')).toBe('Goal\n A\n  A2\n A1\n B\n  B1\n C');
    expect(moved('C', 'down')).toBe('Goal\n A\n  A1\n  A2\n B\n  B1\n  C');
    expect(moved('A', 'down')).toBe('Goal\n B\n  B1\n  A\n   A1\n   A2\n C');
  });

  it('changes nothing where a step leads nowhere', () => {
    const nowhere = (id: string, direction: Step) =>
      stepElement(model, { id, linkId: 'new', step: direction });
    expect(nowhere('Goal', 'up')).toEqual([]);
    expect(nowhere('Goal', 'later')).toEqual([]);
    expect(nowhere('A1', 'earlier')).toEqual([]);
    expect(nowhere('gone', 'later')).toEqual([]);
  });
});
