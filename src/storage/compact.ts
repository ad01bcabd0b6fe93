import * as Y from 'yjs';
import { writableEntry } from './append.ts';
import type { TochtDatabase } from './database.ts';
import { sha256 } from './sha256.ts';
import { soundRows } from './sound-rows.ts';
import { StorageError } from './storage-error.ts';
import { documentFrom } from './stored-document.ts';

/** A model is compacted when this many updates stand after its newest snapshot. */
export const COMPACT_AFTER = 200;

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
  const { doc, bad } = documentFrom(rows);
  const throughSeq = rows.updates.at(-1)?.seq;
  // What is damaged is for the next opening to move away and report.
  if (throughSeq === undefined || rows.lost > 0 || rows.bad.length > 0 || bad.length > 0) return;
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
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
