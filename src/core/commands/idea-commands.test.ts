import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { ideasInOrder } from '../queries/ideas.ts';
import { addIdea } from './add-idea.ts';
import { placeIdea } from './place-idea.ts';
import { removeIdeas } from './remove-ideas.ts';
import { setIdea } from './set-idea.ts';

describe('ideas', () => {
  const model = modelOf('Goal\n  A');
  const one = step(model, addIdea(model, { id: 'one', text: ' A pool ' }));
  const two = step(one, addIdea(one, { id: 'two', text: 'A bus', by: 'Ann' }));

  it('queue up in the order in which they came', () => {
    expect(ideasInOrder(two.ideas).map(({ text, votes }) => [text, votes])).toEqual([
      ['A pool', 0],
      ['A bus', 0],
    ]);
    expect(addIdea(two, { id: 'x', text: ' ' })).toEqual([]);
    expect(addIdea(two, { id: 'one', text: 'x' })).toEqual([]);
  });

  it('change and go', () => {
    const fields = { votes: 3, text: 'A swimming pool' };
    const voted = step(two, setIdea(two, { id: 'one', fields }));
    expect(voted.ideas.get('one')).toMatchObject(fields);
    expect(setIdea(two, { id: 'one', fields: { votes: -1 } })).toEqual([]);
    expect(setIdea(two, { id: 'one', fields: { text: ' \n ' } })).toEqual([]);
    expect([...step(two, removeIdeas(two, { ids: ['one'] })).ideas.keys()]).toEqual(['two']);
  });

  it('become an element in their place and leave the queue', () => {
    const place = { elementId: 'pool', linkId: 'l', parent: 'A', level: 'action' };
    const after = step(two, placeIdea(two, { idea: 'one', ...place }));
    expect(treeOf(after)).toBe('Goal\n A\n  A pool');
    expect(after.elements.get('pool')?.level).toBe('action');
    expect([...after.ideas.keys()]).toEqual(['two']);
    expect(placeIdea(two, { idea: 'one', ...place, parent: 'gone' })).toEqual([]);
    expect(placeIdea(two, { idea: 'gone', ...place })).toEqual([]);
  });
});
