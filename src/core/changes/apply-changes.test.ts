import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { createIdea } from '../model/idea.ts';
import { applyChanges } from './apply-changes.ts';
import { type Change, setFields } from './change.ts';
import { invertChanges } from './invert-changes.ts';

const model = modelOf('Goal\n  A\n  B');
const idea = createIdea({ id: 'i', text: 'x', order: 'a0' });

describe('applyChanges', () => {
  it('leaves the model it was given alone, and every record that no change names the same object', () => {
    const before = new Map(model.elements);
    const after = applyChanges(model, setFields('elements', 'A', { title: 'Other' }));
    expect(model.elements).toEqual(before);
    expect(after.elements.get('A')?.title).toBe('Other');
    expect(after.elements.get('B')).toBe(model.elements.get('B'));
    expect(after.links).toBe(model.links);
    expect(after.about).toBe(model.about);
  });

  it('does nothing for a record that is not there', () => {
    const changes: Change[] = [
      { type: 'remove', table: 'ideas', id: 'gone' },
      { type: 'set', table: 'ideas', id: 'gone', field: 'text', value: 'x' },
    ];
    expect(applyChanges(model, changes)).toBe(model);
    expect(invertChanges(model, changes)).toEqual([]);
  });

  it('applies changes in order, each on what the one before left', () => {
    const changes: Change[] = [
      { type: 'add', table: 'ideas', record: idea },
      { type: 'set', table: 'ideas', id: 'i', field: 'text', value: 'y' },
      { type: 'set', table: 'ideas', id: 'i', field: 'by', value: 'Ann' },
      { type: 'set', table: 'ideas', id: 'i', field: 'by', value: undefined },
    ];
    const after = applyChanges(model, changes);
    expect(after.ideas.get('i')).toEqual({ ...idea, text: 'y' });
    expect(applyChanges(after, invertChanges(model, changes))).toEqual(model);
    const removed = applyChanges(model, [...changes, { type: 'remove', table: 'ideas', id: 'i' }]);
    expect(removed.ideas.size).toBe(0);
  });

  it('gives records that nobody can change in passing', () => {
    const after = applyChanges(model, [
      { type: 'add', table: 'ideas', record: { ...idea } },
      { type: 'about', field: 'title', value: 'Other' },
    ]);
    expect(Object.isFrozen(after.ideas.get('i'))).toBe(true);
    expect(Object.isFrozen(after.about)).toBe(true);
  });
});
