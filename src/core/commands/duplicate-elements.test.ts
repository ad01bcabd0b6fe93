import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { setFields } from '../changes/change.ts';
import { duplicateElements } from './duplicate-elements.ts';
import { setElement } from './set-element.ts';

describe('duplicateElements', () => {
  it('copies elements right after their originals, with the links among them', () => {
    const model = modelOf('Goal\n  A\n    A1\n    A2\n  B');
    const newIds = new Map([
      ['A', 'copyA'],
      ['A2', 'copyA2'],
    ]);
    const after = step(model, duplicateElements(model, { ids: ['A', 'A2', 'gone'], newIds }));
    expect(treeOf(after)).toBe('Goal\n A\n  A1\n  A2\n A\n  A2\n B');
    expect(after.elements.has('copyA') && after.elements.has('copyA2')).toBe(true);
  });

  it('copies the words of a card, and stands a little off in the free arrangement', () => {
    const base = modelOf('Goal');
    const fields = { description: 'Why', position: { x: 10, y: 20 } };
    const model = step(base, setElement(base, { id: 'Goal', fields }));
    const newIds = new Map([['Goal', 'copy']]);
    const after = step(model, duplicateElements(model, { ids: ['Goal'], newIds }));
    const copy = after.elements.get('copy');
    expect(copy).toMatchObject({ title: 'Goal', description: 'Why' });
    expect(copy?.position).not.toEqual(fields.position);
    expect(treeOf(after)).toBe('Goal\nGoal');
  });

  it('finds room between siblings whose order keys two copies of the model chose alike', () => {
    const base = modelOf('Goal\n  A\n  B\n  C');
    const order = base.links.get('A--Goal')?.order ?? '';
    const model = applyChanges(base, setFields('links', 'B--Goal', { order }));
    const newIds = new Map([
      ['A', 'copyA'],
      ['B', 'copyB'],
    ]);
    const after = step(model, duplicateElements(model, { ids: ['A', 'B'], newIds }));
    expect(treeOf(after)).toBe('Goal\n A\n A\n B\n B\n C');
  });
});
