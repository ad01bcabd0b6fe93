import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  freshDatabase,
  keepingBecomes,
  retitle,
  smallModel,
  titleIn,
} from '../../tests/support/kept-model.ts';
import { compactModel } from './compact.ts';
import type { TochtDatabase } from './database.ts';
import { createEntry, listModels } from './library.ts';
import { openModel } from './open-model.ts';
import { quarantined } from './quarantine.ts';
import { repairEntries } from './repair-entries.ts';

let db: TochtDatabase;
let id: string;

/** Makes some edits, each of them kept, on each of the two elements in turn. */
async function edit(...titles: string[]): Promise<void> {
  const opened = await openModel(db, id);
  for (const title of titles) {
    retitle(opened.session, title, 'goal-1');
    await keepingBecomes(opened.session, 'saved');
    retitle(opened.session, title, 'outcome-1');
    await keepingBecomes(opened.session, 'saved');
  }
  await opened.close();
}

function flipped(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 0xff : byte));
}

beforeEach(async () => {
  db = freshDatabase();
  id = await createEntry(db, smallModel());
});

describe('a damaged model', () => {
  it('opens without an update that is damaged, which is moved as it was found', async () => {
    await edit('One');
    const row = (await db.updates.toArray()).at(-1)!;
    const bytes = flipped(row.bytes);
    await db.updates.update(row.seq, { bytes });
    const opened = await openModel(db, id);
    expect(opened.report).toEqual({ unreadable: 1, missing: 0 });
    expect(titleIn(opened.session, 'goal-1')).toBe('One');
    expect(titleIn(opened.session, 'outcome-1')).toBe('Outcome');
    expect(await quarantined(db, id)).toMatchObject([
      { kind: 'update', raw: { ...row, bytes }, why: 'checksum' },
    ]);
    await opened.close();
    const again = await openModel(db, id);
    expect(again.report).toEqual({ unreadable: 0, missing: 0 });
    await again.close();
  });

  it('opens with every other edit when the damaged one was in the middle, and stays so', async () => {
    await edit('One', 'Two', 'Three');
    const middle = (await db.updates.toArray())[3]!;
    await db.updates.update(middle.seq, { bytes: new Uint8Array([0]) });
    const opened = await openModel(db, id);
    expect(opened.report.unreadable).toBe(1);
    expect(opened.session.store.getState().faults).toEqual([]);
    expect(titleIn(opened.session, 'goal-1')).toBe('One');
    expect(titleIn(opened.session, 'outcome-1')).toBe('Three');
    await opened.close();
    const again = await openModel(db, id);
    expect(again.report).toEqual({ unreadable: 0, missing: 0 });
    expect(again.session.store.getState().model).toEqual(opened.session.store.getState().model);
    await again.close();
  });

  it('is made whole by another tab that still has what is damaged', async () => {
    await edit('One', 'Two', 'Three');
    const whole = await openModel(db, id);
    const middle = (await db.updates.toArray())[3]!;
    await db.updates.update(middle.seq, { bytes: new Uint8Array([0]) });
    await (await openModel(db, id)).close();
    await whole.close();
    const again = await openModel(db, id);
    expect(again.report).toEqual({ unreadable: 0, missing: 0 });
    expect(titleIn(again.session, 'goal-1')).toBe('Three');
    await again.close();
  });

  it('sets apart what holds by its checksum and makes no sense to Yjs', async () => {
    const bytes = new TextEncoder().encode('no update at all');
    const { crc32 } = await import('./crc32.ts');
    await db.updates.add({ model: id, bytes, crc: crc32(bytes) });
    const opened = await openModel(db, id);
    expect(opened.report.unreadable).toBe(1);
    expect(titleIn(opened.session)).toBe('Goal');
    expect(await quarantined(db, id)).toHaveLength(1);
    await opened.close();
  });

  it('loses nothing when any one snapshot is damaged', async () => {
    await edit('One');
    await compactModel(db, id);
    await edit('Two');
    await compactModel(db, id);
    await edit('Three');
    const snapshots = await db.snapshots.toArray();
    expect(snapshots).toHaveLength(2);
    for (const { seq, bytes } of snapshots) {
      await db.snapshots.update(seq, { bytes: flipped(bytes) });
      const opened = await openModel(db, id);
      expect(opened.report).toEqual({ unreadable: 1, missing: 0 });
      expect(titleIn(opened.session, 'goal-1')).toBe('Three');
      expect(titleIn(opened.session, 'outcome-1')).toBe('Three');
      await opened.close();
      await db.snapshots.put({ ...snapshots.find((row) => row.seq === seq)!, bytes });
    }
  });

  it('gives the rest when the database itself fails on one row, and leaves that where it is', async () => {
    await edit('One');
    const row = (await db.updates.toArray()).at(-1)!;
    db.updates.hook('reading', (read) => {
      if (read.seq === row.seq) throw new Error('Failed to read large IndexedDB value');
      return read;
    });
    const opened = await openModel(db, id);
    expect(opened.report.unreadable).toBe(1);
    expect(titleIn(opened.session, 'goal-1')).toBe('One');
    expect(await db.updates.count()).toBe(3);
    await opened.close();
  });

  it('gets its entry back when that is malformed or gone', async () => {
    await db.models.put({ id, title: 7 } as never);
    expect(await listModels(db)).toEqual([]);
    expect(await repairEntries(db)).toBe(1);
    expect(await listModels(db)).toMatchObject([{ id, title: 'Zeebrugge', elementCount: 2 }]);
    expect(await quarantined(db, id)).toMatchObject([{ kind: 'entry', raw: { id, title: 7 } }]);
    await db.models.delete(id);
    expect(await repairEntries(db)).toBe(1);
    expect(await listModels(db)).toMatchObject([{ id, title: 'Zeebrugge' }]);
    expect(await repairEntries(db)).toBe(0);
  });
});
