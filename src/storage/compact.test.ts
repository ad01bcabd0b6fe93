import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  freshDatabase,
  keepingBecomes,
  retitle,
  smallModel,
  titleIn,
} from '../../tests/support/kept-model.ts';
import { compactModel } from './compact.ts';
import { createEntry } from './library.ts';
import { openModel } from './open-model.ts';

describe('compacting', () => {
  it('prunes what the snapshot before covers, and nothing else', async () => {
    const db = freshDatabase();
    const id = await createEntry(db, smallModel());
    const opened = await openModel(db, id);
    for (const title of ['One', 'Two', 'Three']) {
      retitle(opened.session, title);
      await keepingBecomes(opened.session, 'saved');
      await compactModel(db, id);
    }
    expect(await db.snapshots.count()).toBe(2);
    expect(await db.updates.count()).toBe(1);
    await opened.close();
    const again = await openModel(db, id);
    expect(titleIn(again.session)).toBe('Three');
    await again.close();
  });

  it('loses nothing of what another tab writes at the same time', async () => {
    const db = freshDatabase();
    const id = await createEntry(db, smallModel());
    const [one, other] = await Promise.all([openModel(db, id), openModel(db, id)]);
    for (const title of ['A', 'B', 'C', 'D']) {
      retitle(one.session, title, 'goal-1');
      const compacting = [compactModel(db, id), compactModel(db, id)];
      retitle(other.session, title, 'outcome-1');
      await Promise.all(compacting);
    }
    await Promise.all([one.close(), other.close()]);
    await compactModel(db, id);
    const again = await openModel(db, id);
    expect(titleIn(again.session, 'goal-1')).toBe('D');
    expect(titleIn(again.session, 'outcome-1')).toBe('D');
    expect(again.report).toEqual({ unreadable: 0, missing: 0 });
    await again.close();
  });

  it('leaves a model alone that a newer build took over', async () => {
    const db = freshDatabase();
    const id = await createEntry(db, smallModel(), 2);
    await expect(compactModel(db, id)).rejects.toMatchObject({ code: 'newer-build' });
    expect(await db.snapshots.count()).toBe(0);
    expect(await db.updates.count()).toBe(1);
  });

  it('leaves a damaged model alone', async () => {
    const db = freshDatabase();
    const id = await createEntry(db, smallModel());
    await db.updates.add({ model: id, bytes: new Uint8Array([1]), crc: 0 });
    await compactModel(db, id);
    expect(await db.snapshots.count()).toBe(0);
    expect(await db.updates.count()).toBe(2);
  });
});
