import { describe, expect, it } from 'vitest';
import type { Change } from '#core/changes/change.ts';
import { createElement } from '#core/model/element.ts';
import { createLink } from '#core/model/link.ts';
import { createModel } from '#core/model/model.ts';
import { visibleModel } from '#core/queries/visible.ts';
import { createDocument } from './document.ts';
import { openSession, type Session } from './session.ts';

/** goal ← one ← leaf, goal ← two */
function start(): Session {
  const element = (id: string, order: string) =>
    createElement({ id, level: 'outcome', title: id, order });
  const link = (from: string, to: string) =>
    createLink({ id: `${from}-${to}`, from, to, order: 'a0' });
  const elements = [
    element('goal', 'a0'),
    element('one', 'a1'),
    element('leaf', 'a2'),
    element('two', 'a3'),
  ];
  const links = [link('one', 'goal'), link('leaf', 'one'), link('two', 'goal')];
  return openSession(
    'm',
    createDocument({
      ...createModel({ title: 'T', language: 'nl', createdAt: '2026-11-24' }),
      elements: new Map(elements.map((each) => [each.id, each])),
      links: new Map(links.map((each) => [each.id, each])),
    }),
  );
}

const shown = (session: Session): string[] => {
  const state = session.store.getState();
  return [...visibleModel(state.model, state).elements.keys()];
};
const selected = (session: Session): string[] => [...session.store.getState().selection];
const remove = (session: Session, id: string): void => {
  const changes: Change[] = [{ type: 'remove', table: 'elements', id }];
  session.dispatch(() => changes, { label: () => 'remove' });
};

describe('what a person looks at', () => {
  it('selects the folded card when what was selected is folded away', () => {
    const session = start();
    session.select(['leaf']);
    session.fold(['one'], true);
    expect(shown(session)).toEqual(['goal', 'one', 'two']);
    expect(selected(session)).toEqual(['one']);
  });

  it('opens the way to what is selected, wherever that comes from', () => {
    const session = start();
    session.fold(['one', 'goal'], true);
    session.select(['leaf']);
    expect(shown(session)).toContain('leaf');
    session.showOnly('two');
    expect(shown(session)).toEqual(['two']);
    session.select(['leaf-one']);
    expect(session.store.getState().only).toBeUndefined();
  });

  it('opens the way when undo selects what it brings back', () => {
    const session = start();
    session.select(['leaf']);
    remove(session, 'leaf');
    session.fold(['goal'], true);
    session.undo();
    expect(shown(session)).toContain('leaf');
  });

  it('keeps in view what is selected when an edit would fold it away', () => {
    const session = start();
    session.fold(['one'], true);
    session.select(['two']);
    const below = {
      type: 'set',
      table: 'links',
      id: 'two-goal',
      field: 'to',
      value: 'one',
    } as const;
    session.dispatch(() => [below], { label: () => 'move' });
    expect(shown(session)).toContain('two');
  });

  it('forgets cards that go', () => {
    const session = start();
    session.fold(['one'], true);
    session.showOnly('one');
    session.lightPathway({ id: 'one', reach: 1 });
    remove(session, 'one');
    const { folded, only, pathway } = session.store.getState();
    expect({ folded: [...folded], only, pathway }).toEqual({
      folded: [],
      only: undefined,
      pathway: undefined,
    });
  });

  it('lights no pathway of a card that is folded away', () => {
    const session = start();
    session.lightPathway({ id: 'leaf', reach: 'all' });
    session.fold(['one'], true);
    expect(session.store.getState().pathway).toBeUndefined();
  });

  it('never writes any of it in the document', () => {
    const session = start();
    const before = session.store.getState().model;
    session.fold(['one'], true);
    session.showOnly('goal');
    expect(session.store.getState().model).toBe(before);
    expect(session.undo()).toBeUndefined();
  });
});
