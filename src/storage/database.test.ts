import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepingBecomes, retitle, smallModel, titleIn } from '../../tests/support/kept-model.ts';
import { DATABASE_VERSION, type TochtDatabase } from './database.ts';
import { setHealth, useStorageHealth } from './health.ts';
import { createEntry, listModels } from './library.ts';
import { openDatabase } from './open-database.ts';
import { openModel } from './open-model.ts';

const health = () => useStorageHealth.getState().status;

/** A store that only remembers, as a browser's. */
function stubLocalStorage(): void {
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
}

function openRaw(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      if (!request.result.objectStoreNames.contains('something'))
        request.result.createObjectStore('something');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function eventually(status: string): Promise<void> {
  await vi.waitFor(() => expect(health()).toBe(status));
}

let name: string;
let count = 0;
const open: TochtDatabase[] = [];
const opening = (): TochtDatabase => {
  const db = openDatabase(name);
  open.push(db);
  return db;
};
beforeEach(() => {
  name = `database-${++count}`;
  setHealth('ok');
  stubLocalStorage();
});
afterEach(() => {
  for (const db of open.splice(0)) db.close();
  vi.unstubAllGlobals();
});

describe('the database', () => {
  it('is not touched when a newer build made it', async () => {
    const version = (DATABASE_VERSION + 1) * 10;
    (await openRaw(name, version)).close();
    const db = opening();
    await eventually('newer-database');
    expect(await listModels(db)).toEqual([]);
    const raw = await openRaw(name, version);
    expect([...raw.objectStoreNames]).toEqual(['something']);
    raw.close();
  });

  it('finishes writing and lets go when another tab upgrades it, and writes nothing more', async () => {
    const db = opening();
    const id = await createEntry(db, smallModel());
    const opened = await openModel(db, id);
    retitle(opened.session, 'Last');
    const upgraded = await openRaw(name, (DATABASE_VERSION + 1) * 10);
    await eventually('closed-for-upgrade');
    expect(opened.session.store.getState()).toMatchObject({
      readOnly: 'newer-version',
      keeping: { status: 'saved' },
    });
    retitle(opened.session, 'Too late');
    expect(titleIn(opened.session)).toBe('Last');
    expect(upgraded.transaction('updates').objectStore('updates')).toBeDefined();
    upgraded.close();
  });

  it('says what holds an upgrade up, and goes on when that is closed', async () => {
    const holder = await openRaw(name, 1);
    const db = opening();
    await eventually('upgrade-blocked');
    holder.close();
    await eventually('ok');
    expect(await createEntry(db, smallModel())).toBeDefined();
    expect(await listModels(db)).toHaveLength(1);
  });

  it('says that models are lost when the database is deleted under an open one, which stays in memory', async () => {
    const db = opening();
    const opened = await openModel(db, await createEntry(db, smallModel()));
    indexedDB.deleteDatabase(name);
    await eventually('lost');
    retitle(opened.session, 'Still here');
    expect(await keepingBecomes(opened.session, 'failed')).toMatchObject({ reason: 'vanished' });
    expect(titleIn(opened.session)).toBe('Still here');
  });

  it('knows an emptied device from a new one', async () => {
    const first = opening();
    await eventually('ok');
    expect(health()).toBe('ok');
    await createEntry(first, smallModel());
    first.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    opening();
    await eventually('lost');
  });

  it('keeps a new model in the page when it can not be opened, and on the device once it can', async () => {
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const db = opening();
    await eventually('failed');
    const id = await createEntry(db, smallModel());
    expect(await listModels(db)).toMatchObject([{ id }]);
    const opened = await openModel(db, id);
    expect(await keepingBecomes(opened.session, 'failed')).toMatchObject({ reason: 'storage' });
    retitle(opened.session, 'In memory');
    broken.mockRestore();
    await db.open();
    opened.retryKeeping();
    await keepingBecomes(opened.session, 'saved');
    await opened.close();
    const again = await openModel(db, id);
    expect(titleIn(again.session)).toBe('In memory');
    await again.close();
  });
});
