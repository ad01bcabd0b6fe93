import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedIds } from '#core/model/changed-ids.ts';
import { type Model, TABLE_NAMES } from '#core/model/model.ts';
import { anyChanges } from '../../tests/arbitraries/command.ts';
import { anyModel } from '../../tests/arbitraries/model.ts';
import { createDocument } from './document.ts';
import { openSession } from './session.ts';

test('of each record that an edit, an undo or a redo changed it is known that it did', () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      let count = 0;
      const fresh = (): string => {
        count += 1;
        return `fresh-${count}`;
      };
      const session = openSession('m', createDocument(anyModel(g)));
      const models: Model[] = [session.store.getState().model];
      session.store.subscribe(({ model }) => {
        if (model !== models.at(-1)) models.push(model);
      });
      for (const act of g(fc.array, fc.constantFrom('undo', 'redo', 'edit', 'edit', 'edit'))) {
        if (act === 'undo') session.undo();
        else if (act === 'redo') session.redo();
        else session.dispatch((model) => anyChanges(g, model, fresh), { label: () => act });
      }
      for (const [at, after] of models.entries()) {
        const before = models[at - 1];
        if (before) for (const name of TABLE_NAMES) expectAllTold(before[name], after[name]);
      }
    }),
    { numRuns: 150 },
  );
});

function expectAllTold(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): void {
  const told = changedIds(before, after);
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(id) !== after.get(id)) expect(told).toContain(id);
  }
}
