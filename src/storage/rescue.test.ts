import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  freshDatabase,
  keepingBecomes,
  retitle,
  smallModel,
  titleIn,
} from '../../tests/support/kept-model.ts';
import { TochtDatabase } from './database.ts';
import { createEntry, listModels } from './library.ts';
import { adoptNewborns, keepNewborns } from './newborns.ts';
import { openModel } from './open-model.ts';

/** A page: what the browser tells it, and the store that it leaves things in. */
let page: EventTarget;
let items: Record<string, string>;

beforeEach(() => {
  page = new EventTarget();
  items = {};
  vi.stubGlobal('window', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  // Its keys are its items, as those of a real one.
  vi.stubGlobal(
    'localStorage',
    new Proxy(items, {
      get: (_, key) =>
        ({
          getItem: (name: string) => items[name] ?? null,
          setItem: (name: string, value: string) => {
            items[name] = value;
          },
          removeItem: (name: string) => {
            delete items[name];
          },
        })[key as string],
    }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function breakDatabase(): void {
  for (const method of ['add', 'put'] as const) {
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new Error('broken');
    });
  }
}

describe('a page that goes away', () => {
  it('leaves what it could not write to the next one, which writes it', async () => {
    const db = freshDatabase();
    const id = await createEntry(db, smallModel());
    const lost = await openModel(db, id);
    breakDatabase();
    retitle(lost.session, 'Typed last');
    lost.session.setDraft('Half a');
    page.dispatchEvent(new Event('pagehide'));
    vi.restoreAllMocks();

    const next = new TochtDatabase(db.name);
    const opened = await openModel(next, id);
    expect(titleIn(opened.session)).toBe('Typed last');
    expect(opened.session.store.getState().draft).toBe('Half a');
    await opened.close();
    expect(Object.keys(items).filter((key) => key.includes('rescue'))).toEqual([]);

    const later = await openModel(next, id);
    expect(titleIn(later.session)).toBe('Typed last');
    await later.close();
    await lost.close();
  });

  it('also leaves what fields write while it goes', async () => {
    const db = freshDatabase();
    const id = await createEntry(db, smallModel());
    const lost = await openModel(db, id);
    breakDatabase();
    page.dispatchEvent(new Event('pagehide'));
    retitle(lost.session, 'Flushed by a field');
    vi.restoreAllMocks();
    const opened = await openModel(new TochtDatabase(db.name), id);
    expect(titleIn(opened.session)).toBe('Flushed by a field');
    await Promise.all([opened.close(), lost.close()]);
  });

  it('leaves nothing when all is kept', async () => {
    const db = freshDatabase();
    const opened = await openModel(db, await createEntry(db, smallModel()));
    retitle(opened.session, 'Kept');
    await keepingBecomes(opened.session, 'saved');
    page.dispatchEvent(new Event('pagehide'));
    expect(Object.keys(items).filter((key) => key.includes('rescue'))).toEqual([]);
    await opened.close();
  });

  it('asks first when work could not be kept, and only then', async () => {
    const db = freshDatabase();
    const opened = await openModel(db, await createEntry(db, smallModel()));
    const asks = (): boolean =>
      !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).toBe(false);
    breakDatabase();
    retitle(opened.session, 'Unkept');
    await keepingBecomes(opened.session, 'failed');
    expect(asks()).toBe(true);
    vi.restoreAllMocks();
    await opened.close();
  });

  it('leaves a model that was never written, which is there again in the next', async () => {
    const db = freshDatabase();
    breakDatabase();
    const id = await createEntry(db, smallModel('Newborn'));
    const lost = await openModel(db, id);
    await keepingBecomes(lost.session, 'failed');
    page.dispatchEvent(new Event('pagehide'));

    const next = new TochtDatabase(db.name);
    adoptNewborns(next);
    await keepNewborns(next);
    expect(await listModels(next)).toMatchObject([{ id, title: 'Newborn' }]);
    vi.restoreAllMocks();
    await keepNewborns(next);
    expect(next.unkept.size).toBe(0);
    const opened = await openModel(next, id);
    expect(titleIn(opened.session)).toBe('Goal');
    await Promise.all([opened.close(), lost.close()]);
  });
});
