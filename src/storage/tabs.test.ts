import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyChanges } from '../../tests/arbitraries/command.ts';
import { anyModel } from '../../tests/arbitraries/model.ts';
import { freshDatabase, retitle, smallModel, titleIn } from '../../tests/support/kept-model.ts';
import { TochtDatabase } from './database.ts';
import { createEntry } from './library.ts';
import { openModel } from './open-model.ts';

describe('tabs on one model', () => {
  it('converge while both work, and so does what is on the device', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const db = freshDatabase();
        const id = await createEntry(db, anyModel(g));
        const tabs = await Promise.all([
          openModel(db, id),
          openModel(new TochtDatabase(db.name), id),
        ]);
        let count = 0;
        for (let step = g(fc.nat, { max: 10 }); step > 0; step--) {
          const { session } = tabs[g(fc.nat, { max: 1 })]!;
          const kind = g(fc.nat, { max: 5 });
          if (kind === 0) session.undo();
          else {
            session.dispatch((model) => anyChanges(g, model, () => `new-${++count}`), {
              label: () => 'step',
            });
          }
          if (kind === 1) await new Promise((resolve) => setTimeout(resolve));
        }
        const models = () => tabs.map(({ session }) => session.store.getState().model);
        await vi.waitFor(() => expect(models()[0]).toEqual(models()[1]), { timeout: 3_000 });
        await Promise.all(tabs.map((tab) => tab.close()));
        const again = await openModel(db, id);
        expect(again.session.store.getState().model).toEqual(models()[0]);
        expect(again.report).toEqual({ unreadable: 0, missing: 0 });
        await again.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('each write only what they made themselves', async () => {
    const db = freshDatabase();
    const id = await createEntry(db, smallModel());
    const [one, other] = await Promise.all([openModel(db, id), openModel(db, id)]);
    const before = await db.updates.count();
    retitle(one.session, 'Once');
    await vi.waitFor(() => expect(titleIn(other.session)).toBe('Once'));
    await Promise.all([one.close(), other.close()]);
    expect(await db.updates.count()).toBe(before + 1);
  });

  it('does not show others what is not on the device yet', async () => {
    const db = freshDatabase();
    const id = await createEntry(db, smallModel());
    const [one, other] = await Promise.all([openModel(db, id), openModel(db, id)]);
    const broken = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new Error('broken');
    });
    retitle(one.session, 'Unkept');
    await vi.waitFor(() => expect(one.session.store.getState().keeping.status).toBe('failed'));
    const third = await openModel(db, id);
    expect(titleIn(other.session)).toBe('Goal');
    expect(titleIn(third.session)).toBe('Goal');
    broken.mockRestore();
    one.retryKeeping();
    await vi.waitFor(() => expect(titleIn(other.session)).toBe('Unkept'));
    await vi.waitFor(() => expect(titleIn(third.session)).toBe('Unkept'));
    await Promise.all([one.close(), other.close(), third.close()]);
  });
});
