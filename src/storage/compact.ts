import * as Y from 'yjs';
import { writableEntry } from './append.ts';
import type { TochtDatabase } from './database.ts';
import { sha256 } from './sha256.ts';
import { type SoundRows, soundRows } from './sound-rows.ts';
import { StorageError } from './storage-error.ts';
import { STORED } from './stored-document.ts';
import { whenIdle } from './when-idle.ts';

/** A model is compacted when this many updates stand after its newest snapshot. */
export const COMPACT_AFTER = 200;

/** So many updates are put together at once: a few ms of work, which nobody who types should feel. */
const AT_ONCE = 25;

/**
 * Writes one snapshot of everything that is stored of a model, reads it back, and only then prunes. The snapshot before
 * it and the updates since then stay, so that the whole model still opens when any one snapshot is damaged.
 *
 * Safe beside other tabs: the snapshot is made of stored rows alone, and `seq` grows in the order of commits, so what
 * another tab writes meanwhile comes after it.
 * @throws StorageError or whatever the database throws; then nothing was pruned
 */
export async function compactModel(db: TochtDatabase, modelId: string): Promise<void> {
  const rows = await soundRows(db, modelId);
  const throughSeq = rows.updates.at(-1)?.seq;
  // What is damaged is for the next opening to move away and report.
  if (throughSeq === undefined || rows.lost > 0 || rows.bad.length > 0) return;
  const bytes = await mergedBytes(rows);
  if (!bytes) return;
  const sum = await sha256(bytes);
  const seq = await db.transaction('rw', db.models, db.snapshots, async () => {
    await writableEntry(db, modelId);
    return db.snapshots.add({ model: modelId, bytes, sha256: sum, throughSeq });
  });
  const readBack = await db.snapshots.get(seq);
  if (!readBack || (await sha256(readBack.bytes)) !== sum) {
    throw new StorageError(
      'storage',
      `Snapshot ${seq} of ${modelId} was not read back as written.`,
    );
  }
  const previous = rows.snapshots.at(-1);
  await db.transaction('rw', db.models, db.snapshots, db.updates, async () => {
    await writableEntry(db, modelId);
    const older = rows.snapshots.slice(0, -1);
    await db.snapshots.bulkDelete(older.map((row) => row.seq));
    if (!previous) return;
    const covered = rows.updates.filter((row) => row.seq <= previous.throughSeq);
    await db.updates.bulkDelete(covered.map((row) => row.seq));
  });
}

/** What rows are together, put together a little at a time; `undefined` when Yjs can't make sense of one. */
async function mergedBytes({ snapshots, updates }: SoundRows): Promise<Uint8Array | undefined> {
  const doc = new Y.Doc();
  try {
    for (const { bytes } of snapshots) {
      Y.applyUpdate(doc, bytes, STORED);
      await pause();
    }
    for (const [at, { bytes }] of updates.entries()) {
      Y.applyUpdate(doc, bytes, STORED);
      if (at % AT_ONCE === AT_ONCE - 1) await pause();
    }
    return Y.encodeStateAsUpdate(doc);
  } catch {
    return undefined;
  } finally {
    doc.destroy();
  }
}

function pause(): Promise<void> {
  return new Promise(whenIdle);
}
