import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setFields } from '#core/changes/change.ts';
import { removeElements } from '#core/commands/remove-elements.ts';
import type { Model } from '#core/model/model.ts';
import { anyChanges } from '../../tests/arbitraries/command.ts';
import { anyModel } from '../../tests/arbitraries/model.ts';
import { modelOf } from '../../tests/support/model-of.ts';
import { createDocument, readDocument, writeChanges } from './document.ts';
import { createHistory } from './history.ts';
import { openSession, type Session } from './session.ts';

const titleIn = (session: Session): string | undefined =>
  session.store.getState().model.elements.get('Goal')?.title;

function withSteps(count: number): Session {
  const session = openSession('m', createDocument(modelOf('Goal\n  A')));
  for (let step = 1; step <= count; step += 1) {
    const title = `Title ${step}`;
    session.dispatch(() => setFields('elements', 'Goal', { title }), { label: () => title });
  }
  return session;
}

const listed = (session: Session): string => {
  const { done, undone } = session.steps();
  const names = (steps: typeof done): string => steps.map(({ label }) => label()).join(',');
  return `${names(done)}|${names(undone)}`;
};

describe('the list of steps', () => {
  it('says what is done and what was taken back, in the order in which it was made', () => {
    const session = withSteps(4);
    session.undo();
    session.undo();
    expect(listed(session)).toBe('Title 1,Title 2|Title 3,Title 4');
    expect(session.steps().done[0]?.at).toBeGreaterThan(0);
  });

  it('goes back and forth to any step, and to before them all', () => {
    const session = withSteps(5);
    const [, second, , fourth] = session.steps().done;
    session.goTo(second);
    expect(titleIn(session)).toBe('Title 2');
    expect(listed(session)).toBe('Title 1,Title 2|Title 3,Title 4,Title 5');
    session.goTo(fourth);
    expect(titleIn(session)).toBe('Title 4');
    session.goTo(undefined);
    expect(titleIn(session)).toBe('Goal');
    expect(session.store.getState().undoLabel).toBeUndefined();
    expect(session.store.getState().redoLabel?.()).toBe('Title 1');
  });

  it('lists the last hundred of many', () => {
    const session = withSteps(130);
    expect(session.steps().done).toHaveLength(100);
    session.goTo(session.steps().done[0]);
    expect(titleIn(session)).toBe('Title 31');
  });

  it('stays where it is for a step that is gone', () => {
    const session = withSteps(2);
    const [, last] = session.steps().done;
    session.undo();
    session.dispatch(() => setFields('elements', 'Goal', { title: 'Other' }), {
      label: () => 'Other',
    });
    session.goTo(last);
    expect(titleIn(session)).toBe('Other');
  });

  it('selects what was selected before the steps that it takes back', () => {
    const session = withSteps(1);
    session.select(['A']);
    session.dispatch((model) => removeElements(model, { ids: ['A'] }), { label: () => 'gone' });
    session.goTo(session.steps().done[0]);
    expect([...session.store.getState().selection]).toEqual(['A']);
  });
});

describe('the history', () => {
  it('forgets the oldest steps past its bound, and takes back the others', () => {
    const doc = createDocument(modelOf('Goal'));
    const history = createHistory(doc, 3);
    for (const title of ['a', 'b', 'c', 'd', 'e']) {
      const step = { label: () => title, selectionBefore: new Set<string>(), at: 0 };
      history.record(step, undefined, () => {
        writeChanges(doc, setFields('elements', 'Goal', { title }));
      });
    }
    const taken = [history.undo(), history.undo(), history.undo(), history.undo()];
    expect(taken.map((step) => step?.label())).toEqual(['e', 'd', 'c', undefined]);
    expect(readDocument(doc).model.elements.get('Goal')?.title).toBe('b');
  });

  it('takes ten thousand random acts back one by one to the very first model', () => {
    fc.assert(
      fc.property(fc.integer(), (first) => {
        let seed = first;
        // A source of its own an act: fast-check remembers all that one source ever gave.
        const source = () => {
          seed += 1;
          return fc.sample(fc.gen(), { numRuns: 1, seed })[0] as fc.GeneratorValue;
        };
        let count = 0;
        const fresh = (): string => {
          count += 1;
          return `fresh-${count}`;
        };
        const act = (model: Model) =>
          model.elements.size > 40
            ? removeElements(model, { ids: [...model.elements.keys()].slice(0, 20) })
            : anyChanges(source(), model, fresh);
        const session = openSession('m', createDocument(anyModel(source())));
        const { model } = session.store.getState();
        for (let acts = 0; acts < 10_000; ) {
          if (session.dispatch(act, { label: () => `act ${acts}` })) acts += 1;
        }
        let taken = 0;
        while (session.undo()) taken += 1;
        expect(session.store.getState().model).toEqual(model);
        expect(taken).toBeGreaterThan(9_900);
      }),
      { numRuns: 1 },
    );
  }, 120_000);
});
