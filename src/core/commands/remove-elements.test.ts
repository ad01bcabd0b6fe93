import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { createAssumption } from '../model/assumption.ts';
import { createComment } from '../model/comment.ts';
import { createIndicator } from '../model/indicator.ts';
import { createMeasurement } from '../model/measurement.ts';
import { removeElements } from './remove-elements.ts';

const table = <R extends { id: string }>(...records: R[]) =>
  new Map(records.map((record) => [record.id, record]));
const at = '2026-11-24';

describe('removeElements', () => {
  it('takes along all that hangs on an element and on its links, and nothing else', () => {
    const model = modelOf('Goal\n  A\n    A1\n  B', {
      assumptions: table(
        createAssumption({ id: 'on-a', about: 'A', text: 'x' }),
        createAssumption({ id: 'on-link', about: 'A1--A', text: 'x' }),
        createAssumption({ id: 'on-b', about: 'B', text: 'x' }),
      ),
      indicators: table(createIndicator({ id: 'ind', element: 'A', name: 'Count' })),
      measurements: table(createMeasurement({ id: 'mea', indicator: 'ind', date: at, value: 1 })),
      comments: table(
        createComment({ id: 'on-mea', about: 'mea', text: 'x', at }),
        createComment({ id: 'on-on-link', about: 'on-link', text: 'x', at }),
        createComment({ id: 'on-model', about: 'model', text: 'x', at }),
      ),
    });
    const after = step(model, removeElements(model, { ids: ['A'] }));
    expect(treeOf(after)).toBe('Goal\n B\nA1');
    expect([...after.links.keys()]).toEqual(['B--Goal']);
    expect([...after.assumptions.keys()]).toEqual(['on-b']);
    expect(after.indicators.size + after.measurements.size).toBe(0);
    expect([...after.comments.keys()]).toEqual(['on-model']);
  });

  it('changes nothing for elements that are not there', () => {
    expect(removeElements(modelOf('Goal'), { ids: ['gone'] })).toEqual([]);
  });
});
