import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  freshDatabase,
  keepingBecomes,
  retitle,
  smallModel,
  titleIn,
} from '../../tests/support/kept-model.ts';
import type { TochtDatabase } from './database.ts';
import {
  createEntry,
  duplicateModel,
  lastBackup,
  listModels,
  noteBackup,
  purgeRemoved,
  removeModel,
  renameModel,
  restoreModel,
} from './library.ts';
import { openModel } from './open-model.ts';
import { addRevision } from './revisions.ts';

let db: TochtDatabase;
beforeEach(() => {
  db = freshDatabase();
});

const titles = async (): Promise<string[]> => (await listModels(db)).map(({ title }) => title);

describe('the library', () => {
  it('lists what was changed last first, with a picture', async () => {
    const first = await createEntry(db, smallModel('First'));
    await createEntry(db, smallModel('Second'));
    expect(new Set(await titles())).toEqual(new Set(['First', 'Second']));
    const opened = await openModel(db, first);
    retitle(opened.session, 'Changed');
    await opened.close();
    expect(await titles()).toEqual(['First', 'Second']);
    const [entry] = await listModels(db);
    expect(entry).toMatchObject({ language: 'nl', elementCount: 2, documentVersion: 1 });
    expect(entry!.thumbnail).toContain('<svg');
  });

  it('keeps the id that the model gives itself, and knows it by another', async () => {
    const model = smallModel();
    const id = await createEntry(db, model);
    const opened = await openModel(db, id);
    expect(opened.session.store.getState().model).toEqual(model);
    expect(id).not.toBe(model.about.id);
    await opened.close();
  });

  it('renames the model itself', async () => {
    const id = await createEntry(db, smallModel('Before'));
    await renameModel(db, id, 'After');
    expect(await titles()).toEqual(['After']);
    const opened = await openModel(db, id);
    expect(opened.session.store.getState().model.about.title).toBe('After');
    await opened.close();
  });

  it('refuses to rename or copy what a newer build wrote', async () => {
    const id = await createEntry(db, smallModel('Newer'), 2);
    await expect(renameModel(db, id, 'No')).rejects.toMatchObject({ code: 'newer-build' });
    await expect(duplicateModel(db, id, 'No')).rejects.toMatchObject({ code: 'newer-build' });
    expect(await titles()).toEqual(['Newer']);
  });

  it('copies a model that goes its own way', async () => {
    const id = await createEntry(db, smallModel('Original'));
    const copy = await duplicateModel(db, id, 'Copy');
    const opened = await openModel(db, copy);
    retitle(opened.session, 'Only in the copy');
    await opened.close();
    const original = await openModel(db, id);
    expect(titleIn(original.session)).toBe('Goal');
    const { about } = opened.session.store.getState().model;
    expect(about.title).toBe('Copy');
    expect(about.id).not.toBe(original.session.store.getState().model.about.id);
    await original.close();
  });

  it('removes until it is brought back, and for good after a while, with all that belongs to it', async () => {
    const id = await createEntry(db, smallModel('Away'));
    const stays = await createEntry(db, smallModel('Stays'));
    await addRevision(db, id, '{}');
    await removeModel(db, id);
    expect(await titles()).toEqual(['Stays']);
    await restoreModel(db, id);
    expect(await titles()).toContain('Away');
    await removeModel(db, id);
    expect(await purgeRemoved(db, new Date(Date.now() - 60_000))).toBe(0);
    expect(await purgeRemoved(db, new Date(Date.now() + 60_000))).toBe(1);
    await expect(restoreModel(db, id)).resolves.toBeUndefined();
    await expect(openModel(db, id)).rejects.toMatchObject({ code: 'not-found' });
    for (const table of [db.updates, db.snapshots, db.revisions]) {
      expect(await table.where({ model: id }).count()).toBe(0);
    }
    await (await openModel(db, stays)).close();
  });

  it('remembers when a file last left the device', async () => {
    const id = await createEntry(db, smallModel());
    expect(await lastBackup(db)).toBeUndefined();
    await noteBackup(db, id);
    expect(Date.parse((await lastBackup(db))!)).toBeLessThanOrEqual(Date.now());
  });

  it('has no room for a new model and still opens it', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const id = await createEntry(db, smallModel('Unkept'));
    expect(await titles()).toEqual(['Unkept']);
    const opened = await openModel(db, id);
    expect(await keepingBecomes(opened.session, 'failed')).toMatchObject({ reason: 'quota' });
    vi.restoreAllMocks();
    opened.retryKeeping();
    await keepingBecomes(opened.session, 'saved');
    expect(await db.models.count()).toBe(1);
    await opened.close();
  });
});
