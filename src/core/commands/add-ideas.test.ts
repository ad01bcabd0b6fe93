import { expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { ideasInOrder } from '../queries/ideas.ts';
import { addIdea } from './add-idea.ts';
import { addIdeas } from './add-ideas.ts';

const AT = '2026-11-24T09:30:00.000Z';

it('adds ideas behind those in the queue, in their order, without the empty ones', () => {
  const empty = modelOf('Goal');
  const before = step(empty, addIdea(empty, { id: 'a', text: 'A pool' }));
  let count = 0;
  const newId = (): string => `n${count++}`;
  const after = step(
    before,
    addIdeas(before, { texts: ['A bus', '  ', ' A park '], at: AT, newId }),
  );
  expect(ideasInOrder(after.ideas).map(({ text }) => text)).toEqual(['A pool', 'A bus', 'A park']);
  expect(ideasInOrder(after.ideas).map(({ at }) => at)).toEqual([undefined, AT, AT]);
  expect(addIdeas(after, { texts: [''], at: AT, newId })).toEqual([]);
});
