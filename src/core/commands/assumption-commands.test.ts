import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { addAssumption } from './add-assumption.ts';
import { removeAssumptions } from './remove-assumptions.ts';
import { setAssumption } from './set-assumption.ts';

describe('assumptions', () => {
  const model = modelOf('Goal\n  A');
  const added = step(model, addAssumption(model, { id: 'as', about: 'A--Goal', text: ' If so ' }));

  it('are added open, about an element or a link', () => {
    expect(added.assumptions.get('as')).toEqual({
      id: 'as',
      about: 'A--Goal',
      kind: 'assumption',
      state: 'open',
      text: 'If so',
    });
    expect(addAssumption(model, { id: 'x', about: 'gone', text: 'x' })).toEqual([]);
    expect(addAssumption(model, { id: 'x', about: 'A', text: ' ' })).toEqual([]);
    expect(addAssumption(added, { id: 'as', about: 'A', text: 'x' })).toEqual([]);
  });

  it('change their state and words, never to none', () => {
    const fields = { state: 'holds', note: 'Seen', text: 'When so' } as const;
    const after = step(added, setAssumption(added, { id: 'as', fields }));
    expect(after.assumptions.get('as')).toMatchObject(fields);
    expect(setAssumption(added, { id: 'as', fields: { text: ' ' } })).toEqual([]);
  });

  it('are removed', () => {
    expect(step(added, removeAssumptions(added, { ids: ['as'] }))).toEqual(model);
  });
});
