import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { createAssumption } from '../model/assumption.ts';
import { reconnectionRefused, reconnectLink } from './reconnect-link.ts';
import { setLink } from './set-link.ts';

const model = modelOf('Goal\n  A\n    X\n    Y\n  B\n    B1', {
  assumptions: new Map([
    ['if', createAssumption({ id: 'if', about: 'X--A', text: 'If people come' })],
  ]),
});

describe('reconnectLink', () => {
  it('moves what a card contributes to, last below the new card', () => {
    const after = step(model, reconnectLink(model, { id: 'X--A', end: 'to', card: 'B' }));
    expect(treeOf(after)).toBe('Goal\n A\n  Y\n B\n  B1\n  X');
  });

  it('gives the link another card that contributes, in the same place', () => {
    const after = step(model, reconnectLink(model, { id: 'X--A', end: 'from', card: 'B1' }));
    expect(treeOf(after)).toBe('Goal\n A\n  B1\n  Y\n B\n  B1\nX');
  });

  it('keeps the link, what we believe about it and what it assumes', () => {
    const fields = { rationale: 'Seen elsewhere', evidence: 'study' } as const;
    const told = step(model, setLink(model, { id: 'X--A', fields }));
    const after = step(told, reconnectLink(told, { id: 'X--A', end: 'to', card: 'B' }));
    expect(after.links.get('X--A')).toMatchObject({ ...fields, from: 'X', to: 'B' });
    expect(after.assumptions.get('if')?.about).toBe('X--A');
  });

  it('may close a loop', () => {
    const after = step(model, reconnectLink(model, { id: 'A--Goal', end: 'to', card: 'X' }));
    expect(after.links.get('A--Goal')).toMatchObject({ from: 'A', to: 'X' });
  });

  it('refuses both ends on one card, two links between the same cards, and what is not there', () => {
    const refused = [
      [{ id: 'X--A', end: 'to', card: 'X' }, 'same-card'],
      [{ id: 'X--A', end: 'from', card: 'Y' }, 'linked-already'],
      [{ id: 'X--A', end: 'to', card: 'gone' }, 'not-there'],
      [{ id: 'gone', end: 'to', card: 'B' }, 'not-there'],
    ] as const;
    for (const [reconnection, why] of refused) {
      expect(reconnectionRefused(model, reconnection)).toBe(why);
      expect(reconnectLink(model, reconnection)).toEqual([]);
    }
  });

  it('does nothing where the end is already', () => {
    expect(reconnectionRefused(model, { id: 'X--A', end: 'to', card: 'A' })).toBeUndefined();
    expect(reconnectLink(model, { id: 'X--A', end: 'to', card: 'A' })).toEqual([]);
  });
});
