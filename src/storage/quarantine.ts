import type { InsertType } from 'dexie';
import type { QuarantineRow, SnapshotRow, TochtDatabase, UpdateRow } from './database.ts';

/** A stored piece that could not be read, and why. */
export interface Unreadable {
  readonly kind: 'update' | 'snapshot';
  readonly row: UpdateRow | SnapshotRow;
  readonly why: string;
}

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
  await db.transaction('rw', db.quarantine, db.updates, db.snapshots, async () => {
    for (const { kind, row, why } of pieces) {
      const table = kind === 'update' ? db.updates : db.snapshots;
      const standsStill = await table.where({ seq: row.seq }).count();
      // Another tab may have been first.
      if (standsStill === 0) continue;
      await db.quarantine.add(quarantineRow(modelId, kind, row, why));
      await table.delete(row.seq);
    }
  });
}

/** A row of quarantine, from now. */
export function quarantineRow(
  model: string,
  kind: QuarantineRow['kind'],
  raw: unknown,
  why: string,
): InsertType<QuarantineRow, 'seq'> {
  return { model, kind, raw, why, at: new Date().toISOString() };
}

/** What was found unreadable of a model, oldest first. */
export async function quarantined(db: TochtDatabase, modelId: string): Promise<QuarantineRow[]> {
  return db.quarantine.where('model').equals(modelId).sortBy('seq');
}
