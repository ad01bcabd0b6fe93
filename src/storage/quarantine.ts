import type { InsertType } from 'dexie';
import type { QuarantineRow, SnapshotRow, TochtDatabase, UpdateRow } from './database.ts';

/** Something that could not be read, with where it was found. */
export type Unreadable =
  | { readonly kind: 'update'; readonly row: UpdateRow; readonly why: string }
  | { readonly kind: 'snapshot'; readonly row: SnapshotRow; readonly why: string };

/**
 * Moves what could not be read out of the way as it was found, in one transaction; nothing of it is lost or
 * overwritten.
 */
export async function setApart(
  db: TochtDatabase,
  modelId: string,
  pieces: readonly Unreadable[],
): Promise<void> {
  if (pieces.length === 0) return;
  const at = new Date().toISOString();
  const rows = pieces.map(
    ({ kind, row, why }): InsertType<QuarantineRow, 'seq'> => ({
      model: modelId,
      kind,
      raw: row,
      why,
      at,
    }),
  );
  await db.transaction('rw', db.quarantine, db.updates, db.snapshots, async () => {
    await db.quarantine.bulkAdd(rows);
    for (const { kind, row } of pieces) {
      await (kind === 'update' ? db.updates : db.snapshots).delete(row.seq);
    }
  });
}

/** What was found unreadable of a model, oldest first. */
export async function quarantined(db: TochtDatabase, modelId: string): Promise<QuarantineRow[]> {
  return db.quarantine.where('model').equals(modelId).sortBy('seq');
}
