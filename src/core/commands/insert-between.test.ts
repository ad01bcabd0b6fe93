import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { insertBetween } from './insert-between.ts';

const ids = { id: 'new', linkIdUp: 'new-link', title: 'Between' };

describe('insertBetween', () => {
  it('takes the place of the element below its parent', () => {
    const model = modelOf('Goal\n  A\n  B\n    B1\n  C');
    const after = step(model, insertBetween(model, { ...ids, child: 'B' }));
    expect(treeOf(after)).toBe('Goal\n A\n Between\n  B\n   B1\n C');
    expect(after.elements.get('new')?.level).toBe('outcome');
  });

  it('leaves the other parents as they are', () => {
    const model = modelOf('Goal\n  A\n    Shared\n  B\n    Shared');
    const after = step(model, insertBetween(model, { ...ids, child: 'Shared', parent: 'B' }));
    expect(treeOf(after)).toBe('Goal\n A\n  Shared\n B\n  Between\n   Shared');
  });

  it('stands above an element at the top, in its place', () => {
    const model = modelOf('One\nTwo\n  A\nThree');
    const after = step(model, insertBetween(model, { ...ids, child: 'Two' }));
    expect(treeOf(after)).toBe('One\nBetween\n Two\n  A\nThree');
    expect(after.elements.get('new')?.level).toBe('goal');
  });

  it('is no action above an action', () => {
    const model = modelOf('Goal\n  A\n    ! Do');
    const after = step(model, insertBetween(model, { ...ids, child: 'Do' }));
    expect(after.elements.get('new')?.level).toBe('outcome');
  });

  it('changes nothing for an element or parent that is not there', () => {
    const model = modelOf('Goal\n  A');
    expect(insertBetween(model, { ...ids, child: 'gone' })).toEqual([]);
    expect(insertBetween(model, { ...ids, child: 'A', parent: 'gone' })).toEqual([]);
  });
});
