import * as Y from 'yjs';
import { newId } from '#core/model/fields.ts';
import { DOCUMENT_VERSION, type Model } from '#core/model/model.ts';
import { aboutOf, createDocument, readDocument, versionOf } from '#session/document.ts';
import { appendUpdates, writableEntry } from './append.ts';
import { feedCanary } from './canary.ts';
import type { ModelEntry, TochtDatabase } from './database.ts';
import { forgetDrafts } from './drafts.ts';
import { entryFacts, entryOf } from './entry.ts';
import { setHealth, useStorageHealth } from './health.ts';
import { HANG_MS } from './outbox.ts';
import { isEntry } from './repair-entries.ts';
import { StorageError } from './storage-error.ts';
import { readStored } from './stored-document.ts';
import { tabId } from './tab-identity.ts';
import { tellTabs } from './tabs.ts';
import { withinTime } from './within-time.ts';

export type { ModelEntry } from './database.ts';

/**
 * The models on this device that were not removed, the one changed last first. When the database can't be read, those
 * that live in this page alone; `useStorageHealth` tells why.
 */
export async function listModels(db: TochtDatabase): Promise<ModelEntry[]> {
  const unkept = [...db.unkept.values()].flatMap(({ newborn }) => newborn ?? []);
  const stored = await db.models.toArray().catch(() => []);
  const entries = new Map([...unkept, ...stored.filter(isEntry)].map((entry) => [entry.id, entry]));
  return [...entries.values()]
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
}

/**
 * Keeps a model as a new one, in one transaction. When the device won't have it, it lives on in this page: it opens
 * under its id like any other, says there that it is not kept, and is tried again.
 * @param version of the document, when a newer build wrote it: then it can be read, not changed
 * @returns the id the library knows it by; `about.id` stays as it is
 */
export async function createEntry(
  db: TochtDatabase,
  model: Model,
  version?: number,
): Promise<string> {
  const doc = createDocument(model, version);
  const entry = newEntry(doc, model);
  try {
    await writeNew(db, doc, entry);
  } catch {
    const unsaved = { updates: [Y.encodeStateAsUpdate(doc)], draft: undefined };
    db.unkept.set(entry.id, { doc, unsaved, newborn: entry });
  }
  return entry.id;
}

/** Renames a model. Tabs that have it open follow. @throws StorageError */
export async function renameModel(db: TochtDatabase, id: string, title: string): Promise<void> {
  const doc = await documentOf(db, id);
  const before = Y.encodeStateVector(doc);
  aboutOf(doc).set('title', title);
  const update = Y.encodeStateAsUpdate(doc, before);
  const { model } = readDocument(doc);
  const batch = { updates: [update], draft: undefined };
  await appendUpdates(db, id, batch, { facts: entryFacts(model), tab: await tabId() });
  tellTabs(id, update);
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
  const entry = newEntry(doc, readDocument(doc).model);
  await writeNew(db, doc, entry);
  return entry.id;
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
  const count = await db.transaction('rw', db.tables, async () => {
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
        forgetDrafts(db, id),
        db.models.delete(id),
      ]);
    }
    return gone.length;
  });
  if (count > 0) await feedCanary(db);
  return count;
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
  if (versionOf(doc) === undefined)
    throw new StorageError('unreadable', `Model ${id} holds no document.`);
  return doc;
}

function newEntry(doc: Y.Doc, model: Model): ModelEntry {
  return entryOf(newId(), model, versionOf(doc) ?? DOCUMENT_VERSION);
}

async function writeNew(db: TochtDatabase, doc: Y.Doc, entry: ModelEntry): Promise<void> {
  const batch = { updates: [Y.encodeStateAsUpdate(doc)], draft: undefined };
  const options = { facts: entry, newborn: entry, tab: await tabId() };
  await withinTime(appendUpdates(db, entry.id, batch, options), HANG_MS);
  await feedCanary(db);
  if (useStorageHealth.getState().status === 'lost') setHealth('ok');
}
