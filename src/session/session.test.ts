import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { setFields } from '#core/changes/change.ts';
import { createElement } from '#core/model/element.ts';
import { createLink } from '#core/model/link.ts';
import { createModel, type Model } from '#core/model/model.ts';
import { createDocument, readDocument } from './document.ts';
import { openSession, receiveUpdate } from './session.ts';

const label = (): string => 'step';
const goal = createElement({ id: 'goal-1', level: 'goal', title: 'Goal', order: 'a0' });
const outcome = createElement({ id: 'outcome-1', level: 'outcome', title: 'Outcome', order: 'a1' });
const link = createLink({ id: 'link-1', from: 'outcome-1', to: 'goal-1', order: 'a0' });

function start(): { first: Model; session: ReturnType<typeof openSession> } {
  const empty = createModel({ title: 'T', language: 'nl', createdAt: '2026-11-24' });
  const first = {
    ...empty,
    elements: new Map([
      [goal.id, goal],
      [outcome.id, outcome],
    ]),
    links: new Map([[link.id, link]]),
    unknown: new Map([['plugin', { kept: true }]]),
  };
  return { first, session: openSession('m', createDocument(first)) };
}

const retitle = (title: string) => (): ReturnType<typeof setFields> =>
  setFields('elements', 'goal-1', { title });

describe('a session', () => {
  it('projects the document back into the model it was made from', () => {
    const { first, session } = start();
    expect(session.store.getState().model).toEqual(first);
  });

  it('replaces only the records that an edit touched', () => {
    const { session } = start();
    const before = session.store.getState().model;
    session.dispatch(retitle('Other'), { label });
    const after = session.store.getState().model;
    expect(after.elements.get('goal-1')?.title).toBe('Other');
    expect(after.elements.get('outcome-1')).toBe(before.elements.get('outcome-1'));
    expect(after.links).toBe(before.links);
  });

  it('makes the edits of one title one step, and names it', () => {
    const { session } = start();
    session.dispatch(retitle('Go'), { label: () => 'first', merge: 'a' });
    session.dispatch(retitle('Good'), { label: () => 'second', merge: 'a' });
    session.dispatch(retitle('Best'), { label: () => 'third', merge: 'b' });
    expect(session.store.getState().undoLabel?.()).toBe('third');
    session.undo();
    expect(session.store.getState().model.elements.get('goal-1')?.title).toBe('Good');
    expect(session.store.getState().redoLabel?.()).toBe('third');
    session.undo();
    expect(session.store.getState().model.elements.get('goal-1')?.title).toBe('Goal');
    expect(session.store.getState().undoLabel).toBeUndefined();
    session.redo();
    expect(session.store.getState().model.elements.get('goal-1')?.title).toBe('Good');
  });

  it('undoes a removal with every field and link back', () => {
    const { first, session } = start();
    session.dispatch(
      () => [
        { type: 'remove', table: 'links', id: 'link-1' },
        { type: 'remove', table: 'elements', id: 'outcome-1' },
      ],
      { label },
    );
    expect(session.store.getState().model.elements.size).toBe(1);
    session.undo();
    expect(session.store.getState().model).toEqual(first);
  });

  it('forgets a cancelled edit: the model and the history are as before', () => {
    const { session } = start();
    session.dispatch(retitle('Kept'), { label: () => 'kept' });
    session.dispatch(retitle('K'), { label, merge: 'typing' });
    session.dispatch(retitle('Ke'), { label, merge: 'typing' });
    session.cancel('typing');
    expect(session.store.getState().model.elements.get('goal-1')?.title).toBe('Kept');
    expect(session.store.getState().undoLabel?.()).toBe('kept');
    expect(session.store.getState().redoLabel).toBeUndefined();
  });

  it('takes back only its own edits when another replica edits too', () => {
    const { session } = start();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(session.doc));
    const there = openSession('m', other);
    there.dispatch(() => setFields('elements', 'outcome-1', { title: 'Theirs' }), { label });
    session.dispatch(retitle('Mine'), { label });
    receiveUpdate(session, Y.encodeStateAsUpdate(other));
    receiveUpdate(there, Y.encodeStateAsUpdate(session.doc));
    expect(session.store.getState().model).toEqual(there.store.getState().model);
    session.undo();
    const { elements } = session.store.getState().model;
    expect(elements.get('goal-1')?.title).toBe('Goal');
    expect(elements.get('outcome-1')?.title).toBe('Theirs');
    expect(session.store.getState().undoLabel).toBeUndefined();
  });

  it('cancels nothing older when another replica overwrote what was being typed', () => {
    const { session } = start();
    session.dispatch(() => setFields('elements', 'outcome-1', { title: 'Kept' }), { label });
    session.dispatch(retitle('Typed'), { label, merge: 'typing' });
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(session.doc));
    openSession('m', other).dispatch(retitle('Theirs'), { label });
    receiveUpdate(session, Y.encodeStateAsUpdate(other));
    session.cancel('typing');
    const { elements } = session.store.getState().model;
    expect(elements.get('goal-1')?.title).toBe('Theirs');
    expect(elements.get('outcome-1')?.title).toBe('Kept');
  });

  it('names the step it takes back when others made the last one void', () => {
    const { session } = start();
    session.dispatch(() => setFields('elements', 'outcome-1', { title: 'A' }), {
      label: () => 'outcome',
    });
    session.dispatch(retitle('B'), { label: () => 'goal' });
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(session.doc));
    openSession('m', other).dispatch(retitle('Theirs'), { label });
    receiveUpdate(session, Y.encodeStateAsUpdate(other));
    expect(session.undo()?.()).toBe('outcome');
    expect(session.store.getState().redoLabel?.()).toBe('outcome');
  });

  it('is closed to changes as soon as a newer build takes the document over', () => {
    const { session } = start();
    session.dispatch(retitle('Mine'), { label });
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(session.doc));
    other.getMap('meta').set('version', 99);
    other.getMap('about').set('orientation', 'sideways');
    receiveUpdate(session, Y.encodeStateAsUpdate(other));
    expect(session.store.getState().readOnly).toBe('newer-version');
    expect(session.store.getState().model.about.orientation).toBe('down');
    expect(session.undo()).toBeUndefined();
    expect(session.store.getState().model.elements.get('goal-1')?.title).toBe('Mine');
  });

  it('is typing until the text and the draft are both written', () => {
    const { session } = start();
    session.setTyping(true, 'text');
    session.setTyping(true, 'draft');
    session.setTyping(false, 'text');
    expect(session.store.getState().typing).toBe(true);
    session.setTyping(false, 'draft');
    expect(session.store.getState().typing).toBe(false);
  });

  it('lets go of a selection that another replica removed', () => {
    const { session } = start();
    session.select(['goal-1', 'outcome-1']);
    session.doc.transact(() => session.doc.getMap('elements').delete('goal-1'), 'remote');
    expect([...session.store.getState().selection]).toEqual(['outcome-1']);
  });

  it('reads a document of a newer version but changes nothing in it', () => {
    const { first } = start();
    const doc = createDocument(first);
    doc.getMap('meta').set('version', 99);
    const session = openSession('m', doc);
    const state = Y.encodeStateAsUpdate(doc);
    expect(session.store.getState().readOnly).toBe('newer-version');
    expect(session.dispatch(retitle('No'), { label })).toBe(false);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(state);
  });

  it('leaves a record that makes no sense in the document and out of the model', () => {
    const { first } = start();
    const doc = createDocument(first);
    (doc.getMap('elements').get('goal-1') as Y.Map<unknown>).set('title', 12);
    const { model, faults } = readDocument(doc);
    expect(faults).toEqual([{ table: 'elements', id: 'goal-1' }]);
    expect(model.elements.has('outcome-1')).toBe(true);
    expect(doc.getMap('elements').has('goal-1')).toBe(true);
  });
});
