import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { anyChanges } from '../../tests/arbitraries/command.ts';
import { anyModel } from '../../tests/arbitraries/model.ts';
import { createDocument } from './document.ts';
import { openSession, REMOTE, receiveUpdate, type Session } from './session.ts';

const label = (): string => 'step';

/** A replica of a document, and the updates it makes. */
function replica(state: Uint8Array): { session: Session; made: Uint8Array[] } {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state, REMOTE);
  const made: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== REMOTE) made.push(update);
  });
  return { session: openSession('m', doc), made };
}

describe('two replicas', () => {
  it('end up with the same model in whatever order updates arrive, twice or once', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const state = Y.encodeStateAsUpdate(createDocument(anyModel(g)));
        const [one, other] = [replica(state), replica(state)];
        let count = 0;
        for (let step = g(fc.nat, { max: 12 }); step > 0; step--) {
          const { session } = g(fc.boolean) ? one : other;
          const kind = g(fc.nat, { max: 6 });
          if (kind === 0) session.undo();
          else if (kind === 1) session.redo();
          else session.dispatch((model) => anyChanges(g, model, () => `new-${++count}`), { label });
          if (kind === 2) receiveUpdate(one.session, Y.encodeStateAsUpdate(other.session.doc));
        }
        const shuffled = <T>(list: readonly T[]): T[] =>
          g(() => fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }));
        for (const update of shuffled(other.made)) receiveUpdate(one.session, update);
        for (const update of shuffled(one.made)) receiveUpdate(other.session, update);
        const { model } = one.session.store.getState();
        expect(other.session.store.getState().model).toEqual(model);
        const third = replica(state);
        for (const update of shuffled([...one.made, ...other.made])) {
          receiveUpdate(third.session, update);
        }
        expect(third.session.store.getState().model).toEqual(model);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('keep what the other did when one takes everything of its own back', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const state = Y.encodeStateAsUpdate(createDocument(anyModel(g)));
        const [one, other] = [replica(state), replica(state)];
        const before = one.session.store.getState().model;
        let count = 0;
        const edit = ({ session }: { session: Session }): void => {
          session.dispatch((model) => anyChanges(g, model, () => `new-${++count}`), { label });
        };
        for (let step = g(fc.nat, { max: 8 }); step > 0; step--) edit(one);
        while (one.session.undo());
        expect(one.session.store.getState().model).toEqual(before);
        for (let step = g(fc.nat, { max: 8 }); step > 0; step--) edit(other);
        for (const update of one.made) receiveUpdate(other.session, update);
        for (const update of other.made) receiveUpdate(one.session, update);
        const { model } = other.session.store.getState();
        expect(one.session.store.getState().model).toEqual(model);
        expect(one.session.undo()).toBeUndefined();
        expect(one.session.store.getState().model).toEqual(model);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
