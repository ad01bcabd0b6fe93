import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { createPartner } from '../model/partner.ts';
import { linkElements } from './link-elements.ts';
import { moveElements } from './move-elements.ts';
import { setElements } from './set-elements.ts';

const newIds = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `link-${count}`;
  };
};

const model = modelOf('Goal\n  A\n    A1\n    A2\n      X\n  B\n    A2\n    B1\n  C', {
  partners: new Map([['p', createPartner({ id: 'p', name: 'School' })]]),
});

describe('setElements', () => {
  it('changes many alike, and leaves what is theirs alone', () => {
    const tagged = step(
      model,
      setElements(model, {
        ids: ['A', 'B', 'gone'],
        fields: { level: 'action', status: 'running' },
        addTags: { groups: ['children'] },
        addOwners: ['p', 'nobody'],
      }),
    );
    for (const id of ['A', 'B']) {
      expect(tagged.elements.get(id)).toMatchObject({
        level: 'action',
        status: 'running',
        tags: { groups: ['children'] },
        owners: ['p'],
      });
    }
    expect(tagged.elements.get('C')).toBe(model.elements.get('C'));
    const cleared = step(
      tagged,
      setElements(tagged, {
        ids: ['A'],
        fields: { status: undefined },
        removeTags: { groups: ['children'] },
        removeOwners: ['p'],
      }),
    );
    expect(cleared.elements.get('A')).toMatchObject({ tags: {}, owners: [] });
    expect(cleared.elements.get('A')).not.toHaveProperty('status');
  });

  it('changes nothing where nothing differs or the level is not there', () => {
    expect(setElements(model, { ids: ['A'], fields: { level: 'gone' } })).toEqual([]);
    expect(setElements(model, { ids: ['A'], fields: { level: 'outcome' } })).toEqual([]);
  });
});

describe('linkElements', () => {
  it('links many to one parent in the order of the team, and leaves the links they have', () => {
    const links = linkElements(model, { ids: ['B1', 'A1', 'C'], to: 'C', newId: newIds() });
    const after = step(model, links);
    expect(treeOf(after)).toBe(`${treeOf(model)}\n  A1\n  B1`);
    expect(linkElements(after, { ids: ['A1', 'C'], to: 'C', newId: newIds() })).toEqual([]);
    expect(linkElements(model, { ids: ['A1'], to: 'gone', newId: newIds() })).toEqual([]);
  });
});

describe('moveElements', () => {
  it('takes branches below another card, in the order they had, with what hangs below them', () => {
    const moved = moveElements(model, { ids: ['B1', 'A', 'A1'], parent: 'C', newId: newIds() });
    expect(treeOf(step(model, moved))).toBe(
      'Goal\n B\n  A2\n   X\n C\n  A\n   A1\n   A2\n    X\n  B1',
    );
  });

  it('leaves the first parent and keeps the others, and moves nothing below itself', () => {
    const moved = moveElements(model, { ids: ['A2', 'Goal'], parent: 'C', newId: newIds() });
    expect(treeOf(step(model, moved))).toBe('Goal\n A\n  A1\n B\n  A2\n   X\n  B1\n C\n  A2\n   X');
    expect(moveElements(model, { ids: ['Goal'], parent: 'C', newId: newIds() })).toEqual([]);
  });

  it('puts siblings that are moved to their own parent last', () => {
    const moved = moveElements(model, { ids: ['A'], parent: 'Goal', newId: newIds() });
    expect(
      treeOf(step(model, moved))
        .split('\n')
        .filter((line) => /^ \S/.test(line)),
    ).toEqual([' B', ' C', ' A']);
  });
});
