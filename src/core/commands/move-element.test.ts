import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { moveElement } from './move-element.ts';

const linkId = 'new-link';

describe('moveElement', () => {
  const model = modelOf('Goal\n  A\n    Shared\n  B\n    Shared\n    B1\n  C\nSecond');
  const moved = (move: Omit<Parameters<typeof moveElement>[1], 'linkId'>) =>
    treeOf(step(model, moveElement(model, { ...move, linkId })));

  it('reorders among siblings, counting places without the element itself', () => {
    const below = { fromParent: 'Goal', toParent: 'Goal' };
    expect(moved({ id: 'C', ...below, index: 0 })).toBe(
      'Goal\n C\n A\n  Shared\n B\n  Shared\n  B1\nSecond',
    );
    expect(moved({ id: 'A', ...below, index: 1 })).toBe(
      'Goal\n B\n  Shared\n  B1\n A\n  Shared\n C\nSecond',
    );
    expect(moveElement(model, { id: 'A', linkId, ...below, index: 0 })).toEqual([]);
    expect(moved({ id: 'Second', index: 0 })).toMatch(/^Second\nGoal/);
    expect(moveElement(model, { id: 'Second', linkId, index: 9 })).toEqual([]);
  });

  it('moves to another parent and keeps its other parents', () => {
    expect(moved({ id: 'Shared', fromParent: 'A', toParent: 'C', index: 0 })).toBe(
      'Goal\n A\n B\n  Shared\n  B1\n C\n  Shared\nSecond',
    );
  });

  it('does not link twice to a parent it already has', () => {
    expect(moved({ id: 'Shared', fromParent: 'A', toParent: 'B', index: 1 })).toBe(
      'Goal\n A\n B\n  B1\n  Shared\n C\nSecond',
    );
  });

  it('goes to the top, and from the top below a parent', () => {
    expect(moved({ id: 'C', fromParent: 'Goal', index: 1 })).toBe(
      'Goal\n A\n  Shared\n B\n  Shared\n  B1\nC\nSecond',
    );
    expect(moved({ id: 'Second', toParent: 'C', index: 0 })).toBe(
      'Goal\n A\n  Shared\n B\n  Shared\n  B1\n C\n  Second',
    );
  });

  it('refuses to cut a branch off by moving it below itself', () => {
    expect(
      moveElement(model, { id: 'B', linkId, fromParent: 'Goal', toParent: 'B1', index: 0 }),
    ).toEqual([]);
    expect(
      moveElement(model, { id: 'B', linkId, fromParent: 'Goal', toParent: 'B', index: 0 }),
    ).toEqual([]);
  });

  it('changes nothing for an element, parent or link that is not there', () => {
    expect(moveElement(model, { id: 'gone', linkId, index: 0 })).toEqual([]);
    expect(moveElement(model, { id: 'A', linkId, toParent: 'gone', index: 0 })).toEqual([]);
    expect(moveElement(model, { id: 'A', linkId, fromParent: 'B', index: 0 })).toEqual([]);
  });
});
