import * as z from 'zod';
import { DOCUMENT_VERSION } from '#core/model/model.ts';
import { readDocument, versionOf } from '#session/document.ts';
import type { ModelEntry, TochtDatabase } from './database.ts';
import { entryOf } from './entry.ts';
import { quarantineRow } from './quarantine.ts';
import { readStored } from './stored-document.ts';

const entrySchema = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  elementCount: z.number(),
  createdAt: z.string(),
  changedAt: z.string(),
  thumbnail: z.string(),
  documentVersion: z.number(),
  lastBackupAt: z.string().optional(),
  deletedAt: z.string().optional(),
});

/** Whether what the database gave is an entry. */
export function isEntry(row: unknown): row is ModelEntry {
  return entrySchema.safeParse(row).success;
}

/**
 * Makes the entries anew that are missing or make no sense, from their models; a malformed one goes to quarantine first.
 * @returns how many
 */
export async function repairEntries(db: TochtDatabase): Promise<number> {
  const [entries, fromUpdates, fromSnapshots] = await Promise.all([
    db.models.toArray(),
    db.updates.orderBy('model').uniqueKeys(),
    db.snapshots.orderBy('model').uniqueKeys(),
  ]);
  const sound = new Set(entries.filter(isEntry).map(({ id }) => id));
  const malformed = entries.filter((entry) => !isEntry(entry)).map(({ id }) => id);
  const ids = new Set([...malformed, ...fromUpdates.map(String), ...fromSnapshots.map(String)]);
  let repaired = 0;
  for (const id of ids) if (!sound.has(id) && (await repairEntry(db, id))) repaired++;
  return repaired;
}

async function repairEntry(db: TochtDatabase, id: string): Promise<boolean> {
  const entry = await entryFromDocument(db, id);
  return db.transaction('rw', [db.models, db.quarantine, db.updates, db.snapshots], async () => {
    const found: unknown = await db.models.get(id);
    if (isEntry(found)) return false;
    if (found !== undefined) {
      await db.quarantine.add(quarantineRow(id, 'entry', found, 'malformed'));
      await db.models.delete(id);
    }
    const where = { model: id };
    const pieces =
      (await db.updates.where(where).count()) + (await db.snapshots.where(where).count());
    if (!entry || pieces === 0) return false;
    await db.models.put(entry);
    return true;
  });
}

async function entryFromDocument(db: TochtDatabase, id: string): Promise<ModelEntry | undefined> {
  const { doc } = await readStored(db, id, false);
  try {
    return entryOf(id, readDocument(doc).model, versionOf(doc) ?? DOCUMENT_VERSION);
  } catch {
    return undefined;
  } finally {
    doc.destroy();
  }
}
