import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { createAssumption } from '../model/assumption.ts';
import { createComment } from '../model/comment.ts';
import { createLink } from '../model/link.ts';
import { addLink } from './add-link.ts';
import { removeLinks } from './remove-links.ts';
import { setLink } from './set-link.ts';

describe('addLink', () => {
  it('gives an element a second parent, at the end or after a sibling', () => {
    const model = modelOf('Goal\n  A\n    X\n  B\n    B1\n    B2');
    const last = step(model, addLink(model, { id: 'l', from: 'X', to: 'B' }));
    expect(treeOf(last)).toBe('Goal\n A\n  X\n B\n  B1\n  B2\n  X');
    const after = step(model, addLink(model, { id: 'l', from: 'X', to: 'B', after: 'B1' }));
    expect(treeOf(after)).toBe('Goal\n A\n  X\n B\n  B1\n  X\n  B2');
  });

  it('refuses a link to itself, one that stands, and ends that are not there', () => {
    const model = modelOf('Goal\n  A');
    expect(addLink(model, { id: 'l', from: 'A', to: 'A' })).toEqual([]);
    expect(addLink(model, { id: 'l', from: 'A', to: 'Goal' })).toEqual([]);
    expect(addLink(model, { id: 'l', from: 'A', to: 'gone' })).toEqual([]);
    expect(addLink(model, { id: 'A--Goal', from: 'Goal', to: 'A' })).toEqual([]);
  });

  it('lets a chain run in a loop', () => {
    const model = modelOf('Goal\n  A\n    B');
    expect(step(model, addLink(model, { id: 'l', from: 'A', to: 'B' })).links.size).toBe(3);
  });
});

describe('removeLinks', () => {
  it('takes along the assumptions on the link and the comments on those', () => {
    const assumption = createAssumption({ id: 'as', about: 'A--Goal', text: 'If' });
    const comment = createComment({ id: 'co', about: 'as', text: 'Why?', at: '2026-11-24' });
    const model = modelOf('Goal\n  A', {
      assumptions: new Map([['as', assumption]]),
      comments: new Map([['co', comment]]),
    });
    const after = step(model, removeLinks(model, { ids: ['A--Goal', 'gone'] }));
    expect([after.links.size, after.assumptions.size, after.comments.size]).toEqual([0, 0, 0]);
    expect(after.elements.size).toBe(2);
  });

  it('takes along a second link between the same two, which nobody could see', () => {
    const base = modelOf('Goal\n  A');
    const twice = createLink({ id: 'twice', from: 'A', to: 'Goal', order: 'a9' });
    const model = applyChanges(base, [{ type: 'add', table: 'links', record: twice }]);
    expect(step(model, removeLinks(model, { ids: ['A--Goal'] })).links.size).toBe(0);
  });
});

describe('setLink', () => {
  it('sets and clears what we believe of a link', () => {
    const model = modelOf('Goal\n  A');
    const fields = { rationale: 'Seen elsewhere', evidence: 'experience' } as const;
    const told = step(model, setLink(model, { id: 'A--Goal', fields }));
    expect(told.links.get('A--Goal')).toMatchObject(fields);
    const cleared = step(told, setLink(told, { id: 'A--Goal', fields: { rationale: '' } }));
    expect(cleared.links.get('A--Goal')).not.toHaveProperty('rationale');
    expect(setLink(told, { id: 'A--Goal', fields })).toEqual([]);
    expect(setLink(told, { id: 'gone', fields })).toEqual([]);
  });
});
