import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import {
  freshDatabase,
  keepingBecomes,
  retitle,
  revisionsOf,
  smallModel,
  titleIn,
} from '../../tests/support/kept-model.ts';
import { COMPACT_AFTER } from './compact.ts';
import type { TochtDatabase } from './database.ts';
import { createEntry, listModels, renameModel } from './library.ts';
import { type OpenedModel, openModel } from './open-model.ts';

let db: TochtDatabase;
let id: string;
const open: OpenedModel[] = [];

async function openAgain(): Promise<OpenedModel> {
  const opened = await openModel(db, id);
  open.push(opened);
  return opened;
}

beforeEach(async () => {
  db = freshDatabase();
  id = await createEntry(db, smallModel());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(open.splice(0).map((each) => each.close()));
});

describe('an open model', () => {
  it('is found again as it was left', async () => {
    const opened = await openAgain();
    retitle(opened.session, 'Other');
    await opened.close();
    const again = await openAgain();
    expect(again.session.store.getState().model).toEqual(opened.session.store.getState().model);
    expect(again.report).toEqual({ unreadable: 0, missing: 0 });
  });

  it('has each edit on the device when it says saved', async () => {
    const { session } = await openAgain();
    const before = await db.updates.count();
    retitle(session, 'A');
    expect(session.store.getState().keeping.status).toBe('saving');
    await keepingBecomes(session, 'saved');
    expect(await db.updates.count()).toBe(before + 1);
    session.undo();
    await keepingBecomes(session, 'saved');
    expect(await db.updates.count()).toBe(before + 2);
  });

  it('keeps the half-typed line, until it became a card', async () => {
    const first = await openAgain();
    first.session.setDraft('Half a wo');
    expect(first.session.store.getState().typing).toBe(true);
    await first.close();
    const second = await openAgain();
    expect(second.session.store.getState().draft).toBe('Half a wo');
    retitle(second.session, 'Half a word');
    second.session.setDraft('');
    await second.close();
    expect((await openAgain()).session.store.getState().draft).toBe('');
  });

  it('brings its entry in the library along', async () => {
    const opened = await openAgain();
    opened.session.dispatch(() => [{ type: 'remove', table: 'elements', id: 'outcome-1' }], {
      label: () => 'remove',
    });
    opened.session.dispatch(() => [{ type: 'about', field: 'title', value: 'New' }], {
      label: () => 'title',
    });
    await keepingBecomes(opened.session, 'saved');
    expect(await listModels(db)).toMatchObject([{ title: 'New', elementCount: 1 }]);
    const { thumbnail } = (await listModels(db))[0]!;
    await opened.close();
    expect((await listModels(db))[0]!.thumbnail).not.toBe(thumbnail);
  });

  it('stays in memory when the device is full, and is kept once there is room', async () => {
    const opened = await openAgain();
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw full;
    });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    retitle(opened.session, 'Not yet kept');
    expect(await keepingBecomes(opened.session, 'failed')).toMatchObject({ reason: 'quota' });
    expect(titleIn(opened.session)).toBe('Not yet kept');
    vi.restoreAllMocks();
    opened.retryKeeping();
    await keepingBecomes(opened.session, 'saved');
    await opened.close();
    expect(titleIn((await openAgain()).session)).toBe('Not yet kept');
  });

  it('lives on in the page when it is closed unkept, and opens with everything in it', async () => {
    const opened = await openAgain();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new Error('no');
    });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('no');
    });
    retitle(opened.session, 'Only here');
    await keepingBecomes(opened.session, 'failed');
    await opened.close();
    const again = await openAgain();
    expect(titleIn(again.session)).toBe('Only here');
    await keepingBecomes(again.session, 'failed');
    vi.restoreAllMocks();
    again.retryKeeping();
    await keepingBecomes(again.session, 'saved');
    await again.close();
    expect(titleIn((await openAgain()).session)).toBe('Only here');
  });

  it('is not made anew when its entry vanished, and is kept when the entry is back', async () => {
    const opened = await openAgain();
    const entry = (await db.models.get(id))!;
    await db.models.delete(id);
    const updates = await db.updates.count();
    retitle(opened.session, 'Orphan');
    expect(await keepingBecomes(opened.session, 'failed')).toMatchObject({ reason: 'vanished' });
    expect(await db.updates.count()).toBe(updates);
    expect(await db.models.count()).toBe(0);
    await db.models.put(entry);
    opened.retryKeeping();
    await keepingBecomes(opened.session, 'saved');
  });

  it('writes nothing over what a newer build has taken over', async () => {
    const opened = await openAgain();
    await db.models.update(id, { documentVersion: 2 });
    const updates = await db.updates.toArray();
    retitle(opened.session, 'Old');
    expect(await keepingBecomes(opened.session, 'failed')).toMatchObject({ reason: 'newer-build' });
    await opened.close();
    expect(await db.updates.toArray()).toEqual(updates);
    expect(await db.models.get(id)).toMatchObject({ documentVersion: 2, title: 'Zeebrugge' });
  });

  it('opens a model of a newer build to be read, and writes nothing', async () => {
    id = await createEntry(db, smallModel('Newer'), 2);
    const everything = () => Promise.all(db.tables.map((table) => table.toArray()));
    const before = await everything();
    const opened = await openAgain();
    expect(opened.session.store.getState().readOnly).toBe('newer-version');
    retitle(opened.session, 'No');
    opened.session.setDraft('no');
    await opened.close();
    expect(titleIn(opened.session)).toBe('Goal');
    expect(await everything()).toEqual(before);
  });

  it('follows a rename in the library', async () => {
    const { session } = await openAgain();
    const renamed = new Promise<void>((resolve) => {
      session.store.subscribe(({ model }) => model.about.title === 'Renamed' && resolve());
    });
    await renameModel(db, id, 'Renamed');
    await renamed;
    expect(session.store.getState().undoLabel).toBeUndefined();
  });

  it('refuses a model that is not there, and one that holds nothing', async () => {
    await expect(openModel(db, 'nothing')).rejects.toMatchObject({ code: 'not-found' });
    await db.updates.clear();
    await expect(openModel(db, id)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('makes a revision of what was there before the first edit and before much is removed', async () => {
    const opened = await openAgain();
    const ids = Array.from({ length: 5 }, (_, index) => `extra-${index}`);
    opened.session.dispatch(
      () =>
        ids.map((extra) => ({
          type: 'add' as const,
          table: 'elements' as const,
          record: { ...smallModel().elements.get('goal-1')!, id: extra },
        })),
      { label: () => 'add' },
    );
    opened.session.dispatch(
      () => ids.map((extra) => ({ type: 'remove', table: 'elements', id: extra })),
      { label: () => 'remove' },
    );
    await vi.waitFor(async () => expect(await revisionsOf(db, id)).toHaveLength(2));
    const [last, first] = await revisionsOf(db, id);
    expect(last!.json).toContain('extra-4');
    expect(first!.json).not.toContain('extra-4');
  });

  it('is compacted as it grows, and opens as it was', async () => {
    const opened = await openAgain();
    for (let index = 0; index < COMPACT_AFTER; index++) {
      retitle(opened.session, `Title ${index}`);
      await keepingBecomes(opened.session, 'saved');
    }
    await vi.waitFor(async () => expect(await db.snapshots.count()).toBe(1));
    const { model } = opened.session.store.getState();
    const vector = Y.encodeStateVector(opened.session.doc);
    await opened.close();
    const again = await openAgain();
    expect(again.session.store.getState().model).toEqual(model);
    expect(Y.encodeStateVector(again.session.doc)).toEqual(vector);
  });
});
