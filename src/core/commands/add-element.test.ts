import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { TITLE_LIMIT } from '../model/fields.ts';
import { graphOf } from '../queries/graph.ts';
import { addElement } from './add-element.ts';

const ids = { id: 'new', linkId: 'new-link' };

describe('addElement', () => {
  it('comes last below its parent, or right after a sibling', () => {
    const model = modelOf('Goal\n  A\n  B');
    const last = step(model, addElement(model, { ...ids, title: 'C', parent: 'Goal' }));
    expect(treeOf(last)).toBe('Goal\n A\n B\n C');
    const after = step(
      model,
      addElement(model, { ...ids, title: 'C', parent: 'Goal', after: 'A' }),
    );
    expect(treeOf(after)).toBe('Goal\n A\n C\n B');
    const top = step(model, addElement(model, { ...ids, title: 'Second goal', level: 'goal' }));
    expect(treeOf(top)).toBe('Goal\n A\n B\nSecond goal');
  });

  it('stands on the level its place calls for', () => {
    const model = modelOf('Goal\n  A\n  ! Do');
    const levelBelow = (parent?: string) =>
      step(model, addElement(model, { ...ids, title: 'x', parent })).elements.get('new')?.level;
    expect(levelBelow('Goal')).toBe('outcome');
    expect(levelBelow('A')).toBe('outcome');
    expect(levelBelow('Do')).toBe('action');
    expect(levelBelow()).toBe('outcome');
    const empty = modelOf('');
    const first = step(empty, addElement(empty, { ...ids, title: 'x' }));
    expect(first.elements.get('new')?.level).toBe('goal');
    const chosen = addElement(model, { ...ids, title: 'x', parent: 'A', level: 'action' });
    expect(step(model, chosen).elements.get('new')?.level).toBe('action');
  });

  it('keeps every word of a title that is too long', () => {
    const model = modelOf('Goal');
    const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' \n ');
    const after = step(model, addElement(model, { ...ids, title: words, parent: 'Goal' }));
    const added = after.elements.get('new');
    expect(added?.title.length).toBeLessThanOrEqual(TITLE_LIMIT);
    expect(added?.title).toMatch(/^word0 word1 .*word\d+…$/);
    expect(added?.description).toBe(words.replaceAll(' \n ', ' '));
  });

  it('finds room between siblings whose order keys two copies chose alike', () => {
    const base = modelOf('Goal\n  A\n  B\n  C');
    const order = base.links.get('A--Goal')?.order ?? '';
    const tied = applyChanges(base, [
      { type: 'set', table: 'links', id: 'B--Goal', field: 'order', value: order },
    ]);
    const after = step(
      tied,
      addElement(tied, { ...ids, title: 'New', parent: 'Goal', after: 'A' }),
    );
    expect(treeOf(after)).toBe('Goal\n A\n New\n B\n C');
  });

  it('still finds its place after a thousand insertions at the same spot, with short keys', () => {
    let model = modelOf('Goal\n  A\n  B');
    for (let count = 0; count < 1_000; count += 1) {
      const id = `n${count}`;
      const changes = addElement(model, {
        id,
        linkId: `l${count}`,
        title: id,
        parent: 'Goal',
        after: 'A',
      });
      model = applyChanges(model, changes);
    }
    const [first, second, third] = graphOf(model).linksDown.get('Goal') ?? [];
    expect([first?.from, second?.from, third?.from]).toEqual(['A', 'n999', 'n998']);
    for (const link of model.links.values()) expect(link.order.length).toBeLessThanOrEqual(100);
  });

  it('changes nothing without words, without the parent, or when the id is taken', () => {
    const model = modelOf('Goal');
    expect(addElement(model, { ...ids, title: ' \n ' })).toEqual([]);
    expect(addElement(model, { ...ids, title: 'x', parent: 'gone' })).toEqual([]);
    expect(addElement(model, { ...ids, id: 'Goal', title: 'x' })).toEqual([]);
  });
});
