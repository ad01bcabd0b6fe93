import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { setElement } from './set-element.ts';

describe('setElement', () => {
  it('folds a title to one line and leaves an empty or equal one alone', () => {
    const model = modelOf('Goal\n  A');
    const named = step(
      model,
      setElement(model, { id: 'A', fields: { title: ' Safe\n\tplaces ' } }),
    );
    expect(named.elements.get('A')?.title).toBe('Safe places');
    expect(setElement(model, { id: 'A', fields: { title: '  ' } })).toEqual([]);
    expect(setElement(model, { id: 'A', fields: { title: ' A ' } })).toEqual([]);
    expect(setElement(model, { id: 'gone', fields: { title: 'x' } })).toEqual([]);
  });

  it('sets several fields as one, and takes an emptied one away', () => {
    const model = modelOf('Goal\n  A');
    const fields = { description: 'Two\nlines', status: 'running', level: 'action' } as const;
    const told = step(model, setElement(model, { id: 'A', fields }));
    expect(told.elements.get('A')).toMatchObject(fields);
    const emptied = step(
      told,
      setElement(told, { id: 'A', fields: { description: '', status: undefined } }),
    );
    expect(emptied.elements.get('A')).not.toHaveProperty('description');
    expect(emptied.elements.get('A')).not.toHaveProperty('status');
  });

  it('refuses what its schema or the model does not know', () => {
    const model = modelOf('Goal\n  A');
    expect(setElement(model, { id: 'A', fields: { level: 'gone' } })).toEqual([]);
    expect(setElement(model, { id: 'A', fields: { start: 'tomorrow' } })).toEqual([]);
    const noPlace = { position: { x: Number.NaN, y: 0 } };
    expect(setElement(model, { id: 'A', fields: noPlace })).toEqual([]);
  });
});
