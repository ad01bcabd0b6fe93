import { DOCUMENT_VERSION } from '#core/model/model.ts';
import { crc32 } from './crc32.ts';
import type { ModelEntry, TochtDatabase } from './database.ts';
import { saveDraft } from './drafts.ts';
import type { EntryFacts } from './entry.ts';
import type { Batch } from './outbox.ts';
import { StorageError } from './storage-error.ts';

/** An entry whose moment of change is older than this is brought along with the next update, in milliseconds. */
const ENTRY_AGE_MS = 60_000;

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

interface AppendOptions {
  readonly facts: EntryFacts;
  /** The entry to make when the model has never been written. */
  readonly newborn?: ModelEntry;
  /** Whose draft it is. */
  readonly tab: string;
}

/**
 * Appends updates to a model (and keeps its draft) in one strict transaction, and brings its entry along when the facts
 * in it changed.
 * @throws StorageError or whatever the database throws; then nothing was written
 */
export async function appendUpdates(
  db: TochtDatabase,
  modelId: string,
  { updates, draft }: Batch,
  { facts, newborn, tab }: AppendOptions,
): Promise<void> {
  const rows = updates.map((bytes) => ({ model: modelId, bytes, crc: crc32(bytes) }));
  await db.transaction('rw', db.models, db.updates, db.settings, async () => {
    const entry = newborn ?? (await writableEntry(db, modelId));
    if (rows.length > 0) await db.updates.bulkAdd(rows);
    if (draft !== undefined) await saveDraft(db, modelId, { tab, text: draft });
    if (rows.length > 0 && (newborn || isStale(entry, facts))) {
      const changedAt = new Date().toISOString();
      const documentVersion = newborn?.documentVersion ?? DOCUMENT_VERSION;
      await db.models.put({ ...entry, ...facts, changedAt, documentVersion });
    }
  });
}

function isStale(entry: ModelEntry, facts: EntryFacts): boolean {
  return (
    entry.title !== facts.title ||
    entry.language !== facts.language ||
    entry.elementCount !== facts.elementCount ||
    entry.documentVersion !== DOCUMENT_VERSION ||
    Date.now() - Date.parse(entry.changedAt) > ENTRY_AGE_MS
  );
}
