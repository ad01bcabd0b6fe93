import { describe, expect, it } from 'vitest';
import { createIdea, type Idea } from '#core/model/idea.ts';
import { ideaGroups, placeBeside, stepInQueue } from './idea-groups.ts';

const idea = (id: string, group?: string): Idea =>
  createIdea({ id, text: id, order: id, ...(group && { group }) });
const queue = [idea('a', 'Bus'), idea('b'), idea('c', 'Bus'), idea('d', 'Park')];
const read = ideaGroups(queue).map(({ name, ideas }) => [name, ideas.map(({ id }) => id).join('')]);

describe('the queue as it is read', () => {
  it('has those without a heading first', () => {
    expect(read).toEqual([
      [undefined, 'b'],
      ['Bus', 'ac'],
      ['Park', 'd'],
    ]);
    expect(ideaGroups([])).toEqual([]);
  });

  it('steps within a heading', () => {
    expect(stepInQueue(queue, 'a', 1)).toEqual({ index: 2, group: 'Bus' });
    expect(stepInQueue(queue, 'c', -1)).toEqual({ index: 0, group: 'Bus' });
  });

  it('joins the next heading at an edge, and stops at the ends', () => {
    expect(stepInQueue(queue, 'c', 1)).toEqual({ index: 2, group: 'Park' });
    expect(stepInQueue(queue, 'a', -1)).toEqual({ index: 1, group: undefined });
    expect(stepInQueue(queue, 'b', -1)).toBeUndefined();
    expect(stepInQueue(queue, 'd', 1)).toBeUndefined();
  });

  it('finds the place beside another', () => {
    expect(placeBeside(queue, 'b', queue[3] as Idea, 'before')).toEqual({
      index: 2,
      group: 'Park',
    });
  });
});
