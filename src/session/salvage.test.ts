import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { setFields } from '#core/changes/change.ts';
import { smallModel } from '../../tests/support/kept-model.ts';
import { createDocument, readDocument } from './document.ts';
import { salvageDocument } from './salvage.ts';
import { openSession } from './session.ts';

/** The updates of one page: the model, and then each of these titles of the goal and of the model. */
function updatesOf(titles: readonly string[]): Uint8Array[] {
  const doc = createDocument(smallModel());
  const updates = [Y.encodeStateAsUpdate(doc)];
  const session = openSession('m', doc);
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const title of titles) {
    session.dispatch(() => setFields('elements', 'goal-1', { title }), { label: () => '' });
    session.dispatch(() => setFields('elements', 'outcome-1', { title }), { label: () => '' });
    session.dispatch(() => [{ type: 'about', field: 'title', value: title }], { label: () => '' });
  }
  return updates;
}

function salvaged(updates: readonly Uint8Array[]): ReturnType<typeof readDocument> {
  const doc = new Y.Doc({ gc: false });
  for (const update of updates) Y.applyUpdate(doc, update);
  salvageDocument(doc);
  return readDocument(doc);
}

describe('salvaging a document', () => {
  it('gives every record and the model itself a title, whichever update is lost', () => {
    const updates = updatesOf(['One', 'Two', 'Three']);
    for (let lost = 1; lost < updates.length; lost++) {
      const { model, faults } = salvaged(updates.filter((_, index) => index !== lost));
      expect(faults).toEqual([]);
      expect([...model.elements.keys()]).toEqual(['goal-1', 'outcome-1']);
      expect(['Zeebrugge', 'One', 'Two', 'Three']).toContain(model.about.title);
    }
  });

  it('keeps what did not build on what is lost', () => {
    const [first, goalOne, ...rest] = updatesOf(['One', 'Two']);
    expect(goalOne).toBeDefined();
    const { model } = salvaged([first!, ...rest]);
    expect(model.elements.get('goal-1')?.title).toBe('Goal');
    expect(model.elements.get('outcome-1')?.title).toBe('Two');
    expect(model.about.title).toBe('Two');
  });

  it('changes nothing in a document that is whole', () => {
    const updates = updatesOf(['One']);
    const whole = new Y.Doc();
    for (const update of updates) Y.applyUpdate(whole, update);
    expect(salvaged(updates)).toEqual(readDocument(whole));
  });
});
