import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { createAssumption } from '../model/assumption.ts';
import { createIdea } from '../model/idea.ts';
import { createIndicator } from '../model/indicator.ts';
import type { Model } from '../model/model.ts';
import { ideasInOrder } from '../queries/ideas.ts';
import { addIdea } from './add-idea.ts';
import { assumeIdea } from './assume-idea.ts';
import { groupIdeas } from './group-ideas.ts';
import { moveIdea } from './move-idea.ts';
import { placeIdea } from './place-idea.ts';
import { queueElements } from './queue-elements.ts';
import { setElement } from './set-element.ts';
import { sortIdeas } from './sort-ideas.ts';
import { voteIdea } from './vote-idea.ts';

const ideas = ['one', 'two', 'three'].map((id, index) =>
  createIdea({ id, text: `Idea ${id}`, order: `a${index}` }),
);
const model = modelOf('Goal\n  A\n    A1', {
  ideas: new Map(ideas.map((idea) => [idea.id, idea])),
  assumptions: new Map([['s', createAssumption({ id: 's', about: 'A', text: 'It is dry' })]]),
});
const AT = '2026-11-24T09:30:00.000Z';
const queue = (of: Model): string[] => ideasInOrder(of.ideas).map(({ id }) => id);

describe('the queue', () => {
  it('counts dots, never fewer than none', () => {
    const voted = step(model, voteIdea(model, { id: 'two', by: 3 }));
    expect(voted.ideas.get('two')?.votes).toBe(3);
    expect(step(voted, voteIdea(voted, { id: 'two', by: -5 })).ideas.get('two')?.votes).toBe(0);
    expect(voteIdea(model, { id: 'gone', by: 1 })).toEqual([]);
  });

  it('puts most votes first, and leaves a tie in its order', () => {
    const voted = step(model, voteIdea(model, { id: 'three', by: 1 }));
    const sorted = step(voted, sortIdeas(voted, { by: 'dots' }));
    expect(queue(sorted)).toEqual(['three', 'one', 'two']);
    expect(sortIdeas(sorted, { by: 'dots' })).toEqual([]);
  });

  it('puts those caught last first, and those without a time last, in their order', () => {
    const at = (id: string, minute: string) =>
      createIdea({ id, text: id, order: `b${id.length}`, at: `2026-11-24T09:${minute}:00+01:00` });
    const timed = {
      ...model,
      ideas: new Map([
        ...model.ideas,
        ['early', at('early', '30')],
        ['latest', at('latest', '31')],
      ]),
    };
    const later = step(timed, addIdea(timed, { id: 'last', text: 'Last', at: AT }));
    const sorted = step(later, sortIdeas(later, { by: 'time' }));
    expect(queue(sorted)).toEqual(['last', 'latest', 'early', 'one', 'two', 'three']);
    expect(sortIdeas(sorted, { by: 'time' })).toEqual([]);
    expect(sortIdeas(model, { by: 'time' })).toEqual([]);
  });

  it('moves an idea to another place', () => {
    expect(queue(step(model, moveIdea(model, { id: 'one', index: 1 })))).toEqual([
      'two',
      'one',
      'three',
    ]);
    expect(moveIdea(model, { id: 'one', index: 0 })).toEqual([]);
    expect(moveIdea(model, { id: 'gone', index: 0 })).toEqual([]);
  });

  it('gathers ideas under a heading and lets them out', () => {
    const grouped = step(model, groupIdeas(model, { ids: ['one', 'two'], group: ' Play ' }));
    expect(grouped.ideas.get('two')?.group).toBe('Play');
    const out = step(grouped, groupIdeas(grouped, { ids: ['two'], group: '' }));
    expect(out.ideas.get('two')).toEqual(model.ideas.get('two'));
  });

  it('makes an assumption of an idea', () => {
    const after = step(model, assumeIdea(model, { idea: 'one', assumptionId: 'n', about: 'A1' }));
    expect(after.assumptions.get('n')).toMatchObject({ about: 'A1', text: 'Idea one' });
    expect(queue(after)).toEqual(['two', 'three']);
    expect(assumeIdea(model, { idea: 'one', assumptionId: 'n', about: 'gone' })).toEqual([]);
    expect(assumeIdea(model, { idea: 'gone', assumptionId: 'n', about: 'A' })).toEqual([]);
  });

  it('takes a card back with all that was written about it', () => {
    const told = applyChanges(
      model,
      setElement(model, { id: 'A', fields: { description: 'Long', rationale: 'Seen' } }),
    );
    const queued = step(told, queueElements(told, { ids: ['A'], at: AT, newId: () => 'back' }));
    expect(queue(queued)).toEqual(['one', 'two', 'three', 'back']);
    expect(queued.ideas.get('back')).toMatchObject({
      text: 'A\n\nLong\n\nSeen\n\n? It is dry',
      at: AT,
    });
    expect(treeOf(queued)).toBe('Goal\nA1');
    const placed = placeIdea(queued, { idea: 'one', elementId: 'n', linkId: 'l', parent: 'Goal' });
    expect(treeOf(step(queued, placed))).toBe('Goal\n Idea one\nA1');
  });

  it('leaves a card on the map that holds more than an idea can', () => {
    const indicator = createIndicator({ id: 'i', element: 'A', name: 'Hours' });
    const measured = { ...model, indicators: new Map([['i', indicator]]) };
    expect(queueElements(measured, { ids: ['A'], at: AT, newId: () => 'x' })).toEqual([]);
  });
});
