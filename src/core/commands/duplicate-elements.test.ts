import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { setFields } from '../changes/change.ts';
import { createAssumption } from '../model/assumption.ts';
import { createComment } from '../model/comment.ts';
import { createIndicator } from '../model/indicator.ts';
import { createMeasurement } from '../model/measurement.ts';
import { branchIds } from '../queries/branch.ts';
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

  it('copies a branch with all that hangs on it, below its own parents only', () => {
    const base = modelOf('Goal\n  A\n    A1\n      X\n  B\n    X', {
      assumptions: new Map([
        ['s', createAssumption({ id: 's', about: 'A1', text: 'It is dry' })],
        ['t', createAssumption({ id: 't', about: 'A1--A', text: 'They meet' })],
      ]),
      indicators: new Map([['i', createIndicator({ id: 'i', element: 'X', name: 'Hours' })]]),
      measurements: new Map([
        ['m', createMeasurement({ id: 'm', indicator: 'i', date: '2026-11-24', value: 3 })],
      ]),
      comments: new Map([
        ['c', createComment({ id: 'c', about: 's', text: 'Sure?', at: '2026-11-24' })],
      ]),
    });
    const ids = [...branchIds(base, ['A'])];
    const newIds = new Map(ids.map((id) => [id, `copy-${id}`]));
    const after = step(base, duplicateElements(base, { ids, newIds }));
    expect(treeOf(after)).toBe('Goal\n A\n  A1\n   X\n A\n  A1\n   X\n B\n  X');
    const copied = [...after.assumptions.values()].filter(({ id }) => !base.assumptions.has(id));
    expect(copied.map(({ about, text }) => [about, text])).toEqual([
      ['copy-A1', 'It is dry'],
      [
        [...after.links.values()].find(({ from, to }) => from === 'copy-A1' && to === 'copy-A')?.id,
        'They meet',
      ],
    ]);
    const indicator = [...after.indicators.values()].find(({ element }) => element === 'copy-X');
    const values = [...after.measurements.values()].filter(
      (each) => each.indicator === indicator?.id,
    );
    expect(values.map(({ value }) => value)).toEqual([3]);
    expect([...after.comments.values()].map(({ about }) => about)).toEqual(['s', copied[0]?.id]);
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
