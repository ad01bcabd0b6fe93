import * as Y from 'yjs';
import { newId } from '#core/model/fields.ts';
import { DOCUMENT_VERSION, type Model } from '#core/model/model.ts';
import { aboutOf, createDocument, readDocument, versionOf } from '#session/document.ts';
import { appendUpdates, entryFacts, writableEntry } from './append.ts';
import type { ModelEntry, TochtDatabase } from './database.ts';
import { saveDraft } from './settings.ts';
import { StorageError } from './storage-error.ts';
import { isEmpty, readStored } from './stored-document.ts';

export type { ModelEntry } from './database.ts';

/** The models on this device that were not removed, the one changed last first. */
export async function listModels(db: TochtDatabase): Promise<ModelEntry[]> {
  const entries = await db.models.orderBy('changedAt').reverse().toArray();
  return entries.filter((entry) => entry.deletedAt === undefined);
}

/**
 * Keeps a model as a new one, in one transaction.
 * @returns the id the library knows it by; `about.id` stays as it is
 */
export async function createEntry(db: TochtDatabase, model: Model): Promise<string> {
  return createFromDocument(db, createDocument(model));
}

/** Renames a model. Tabs that have it open follow. @throws StorageError */
export async function renameModel(db: TochtDatabase, id: string, title: string): Promise<void> {
  const doc = await documentOf(db, id);
  const before = Y.encodeStateVector(doc);
  aboutOf(doc).set('title', title);
  await appendUpdates(
    db,
    id,
    [Y.encodeStateAsUpdate(doc, before)],
    entryFacts(readDocument(doc).model),
  );
}

/** Copies a model, with everything in it, under a new id and title. @throws StorageError */
export async function duplicateModel(
  db: TochtDatabase,
  id: string,
  title: string,
): Promise<string> {
  const doc = await documentOf(db, id);
  doc.transact(() => {
    aboutOf(doc).set('id', newId());
    aboutOf(doc).set('title', title);
    aboutOf(doc).set('createdAt', new Date().toISOString());
  });
  return createFromDocument(db, doc);
}

/** Takes a model out of the list; `restoreModel` brings it back until it is purged. */
export async function removeModel(db: TochtDatabase, id: string): Promise<void> {
  await db.models.update(id, { deletedAt: new Date().toISOString() });
}

/** Brings a removed model back. */
export async function restoreModel(db: TochtDatabase, id: string): Promise<void> {
  await db.models.update(id, { deletedAt: undefined });
}

/**
 * Really deletes the models that were removed before a moment.
 * @returns how many
 */
export async function purgeRemoved(db: TochtDatabase, olderThan: Date): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const limit = olderThan.toISOString();
    const gone = await db.models
      .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < limit)
      .primaryKeys();
    for (const id of gone) {
      await Promise.all([
        db.updates.where('model').equals(id).delete(),
        db.snapshots.where('model').equals(id).delete(),
        db.revisions.where('model').equals(id).delete(),
        db.quarantine.where('model').equals(id).delete(),
        saveDraft(db, id, ''),
        db.models.delete(id),
      ]);
    }
    return gone.length;
  });
}

/** Remembers that a file of a model left the device now. */
export async function noteBackup(db: TochtDatabase, id: string): Promise<void> {
  await db.models.update(id, { lastBackupAt: new Date().toISOString() });
}

/** When a file of any model last left the device. */
export async function lastBackup(db: TochtDatabase): Promise<string | undefined> {
  const entries = await listModels(db);
  return entries.map(({ lastBackupAt }) => lastBackupAt).reduce(later, undefined);
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** The stored document of a model that this build may change. @throws StorageError */
async function documentOf(db: TochtDatabase, id: string): Promise<Y.Doc> {
  await writableEntry(db, id);
  const { doc } = await readStored(db, id);
  if (isEmpty(doc)) throw new StorageError('unreadable', `Model ${id} holds no document.`);
  return doc;
}

async function createFromDocument(db: TochtDatabase, doc: Y.Doc): Promise<string> {
  const id = newId();
  const { model } = readDocument(doc);
  const now = new Date().toISOString();
  const entry: ModelEntry = {
    id,
    ...entryFacts(model),
    createdAt: model.about.createdAt,
    changedAt: now,
    thumbnail: '',
    documentVersion: versionOf(doc) ?? DOCUMENT_VERSION,
  };
  await appendUpdates(db, id, [Y.encodeStateAsUpdate(doc)], entryFacts(model), entry);
  return id;
}
