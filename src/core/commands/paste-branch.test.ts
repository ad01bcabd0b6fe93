import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { createAssumption } from '../model/assumption.ts';
import { createIndicator } from '../model/indicator.ts';
import { createMeasurement } from '../model/measurement.ts';
import { branchOf } from '../queries/branch.ts';
import { pasteBranch } from './paste-branch.ts';

const table = <R extends { id: string }>(...records: R[]) =>
  new Map(records.map((record) => [record.id, record]));

const counter = (): (() => string) => {
  let count = 0;
  return () => `new-${++count}`;
};

const model = modelOf('Goal\n  A\n    A1\n    A2\n  B\n    A1', {
  assumptions: table(
    createAssumption({ id: 'on-a1', about: 'A1', text: 'holds' }),
    createAssumption({ id: 'on-link', about: 'A1--A', text: 'why' }),
    createAssumption({ id: 'on-b', about: 'B', text: 'not copied' }),
  ),
  indicators: table(createIndicator({ id: 'ind', element: 'A1', name: 'Count' })),
  measurements: table(
    createMeasurement({ id: 'mea', indicator: 'ind', date: '2026-11-24', value: 3 }),
  ),
});

describe('pasteBranch', () => {
  it('adds a copy of a branch with all that hangs on it below another card', () => {
    const branch = branchOf(model, ['A']);
    const after = step(model, pasteBranch(model, { branch, parent: 'B', newId: counter() }));
    expect(treeOf(after)).toBe('Goal\n A\n  A1\n  A2\n B\n  A1\n  A\n   A1\n   A2');
    expect(after.assumptions.size).toBe(5);
    expect(after.indicators.size).toBe(2);
    const [copied] = [...after.measurements.values()].filter(({ id }) => id !== 'mea');
    expect(after.indicators.get(copied?.indicator ?? '')?.element).not.toBe('A1');
  });

  it('keeps a card shared within the branch one card', () => {
    const branch = branchOf(model, ['Goal']);
    const after = step(model, pasteBranch(model, { branch, newId: counter() }));
    expect(after.elements.size).toBe(model.elements.size * 2);
    expect(after.links.size).toBe(model.links.size * 2);
  });

  it('gives a level of another model the one with its role here', () => {
    const other = modelOf('Goal\n  A');
    const about = {
      ...other.about,
      levels: [
        { id: 'vision', role: 'goal', tone: 'plum' } as const,
        ...other.about.levels.slice(1),
      ],
    };
    const goal = other.elements.get('Goal');
    const elements = new Map(other.elements).set('Goal', { ...goal!, level: 'vision' });
    const branch = branchOf({ ...other, about, elements }, ['Goal']);
    const after = step(model, pasteBranch(model, { branch, newId: counter() }));
    const levels = [...after.elements.values()].filter(({ title }) => title === 'Goal');
    expect(levels.map(({ level }) => level)).toEqual(['goal', 'goal']);
  });

  it('adds nothing below a card that is not there', () => {
    const branch = branchOf(model, ['A']);
    expect(pasteBranch(model, { branch, parent: 'gone', newId: counter() })).toEqual([]);
  });
});
