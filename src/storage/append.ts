import { DOCUMENT_VERSION, type Model } from '#core/model/model.ts';
import { crc32 } from './crc32.ts';
import type { ModelEntry, TochtDatabase } from './database.ts';
import { StorageError } from './storage-error.ts';

/** What an entry repeats of its model, cheap enough to look at with each edit. */
export type EntryFacts = Pick<ModelEntry, 'title' | 'language' | 'elementCount'>;

/** What an entry repeats of a model. */
export function entryFacts(model: Model): EntryFacts {
  return {
    title: model.about.title,
    language: model.about.language,
    elementCount: model.elements.size,
  };
}

/**
 * The entry of a model that may be written by this build. Call it inside the transaction that writes.
 * @throws StorageError `vanished` or `newer-build`
 */
export async function writableEntry(db: TochtDatabase, modelId: string): Promise<ModelEntry> {
  const entry = await db.models.get(modelId);
  if (!entry) throw new StorageError('vanished', `No entry ${modelId}.`);
  if (entry.documentVersion > DOCUMENT_VERSION) {
    throw new StorageError('newer-build', `Document version ${entry.documentVersion}.`);
  }
  return entry;
}

/**
 * Appends updates to a model in one strict transaction, and brings its entry along when the facts in it changed.
 * @param newborn the entry to make when the model has never been written
 * @throws StorageError or whatever the database throws; then nothing was written
 */
export async function appendUpdates(
  db: TochtDatabase,
  modelId: string,
  updates: readonly Uint8Array[],
  facts: EntryFacts,
  newborn?: ModelEntry,
): Promise<void> {
  const rows = updates.map((bytes) => ({ model: modelId, bytes, crc: crc32(bytes) }));
  await db.transaction('rw', db.models, db.updates, async () => {
    const entry = await (newborn ? newborn : writableEntry(db, modelId));
    await db.updates.bulkAdd(rows);
    const stale =
      entry === newborn ||
      entry.title !== facts.title ||
      entry.language !== facts.language ||
      entry.elementCount !== facts.elementCount;
    if (stale) await db.models.put({ ...entry, ...facts, changedAt: new Date().toISOString() });
  });
}
