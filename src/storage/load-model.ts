import * as Y from 'yjs';
import { DOCUMENT_VERSION } from '#core/model/model.ts';
import { versionOf } from '#session/document.ts';
import { migrateDocument } from '#session/plain-document.ts';
import { salvageDocument } from '#session/salvage.ts';
import { openSession, type Session } from '#session/session.ts';
import type { ModelEntry, TochtDatabase, UnkeptModel } from './database.ts';
import { type Draft, findDraft } from './drafts.ts';
import type { Batch } from './outbox.ts';
import { type Rescued, rescued } from './rescue.ts';
import { lastRevision } from './revisions.ts';
import { soundRows } from './sound-rows.ts';
import { StorageError } from './storage-error.ts';
import { readStored, STORED, type StoredDocument } from './stored-document.ts';
import { tabId } from './tab-identity.ts';
import type { Tabs } from './tabs.ts';

/** What was found on opening a model. */
export interface OpeningReport {
  /** How many pieces could not be read. */
  readonly unreadable: number;
  /** 1 when something is missing that other pieces build on. */
  readonly missing: number;
}

/** A model read from the device, and what of it is not there yet. */
export interface LoadedModel {
  readonly session: Session;
  readonly report: OpeningReport;
  /** What this page, or one before it, could not write. */
  readonly unsaved: Batch;
  /** The half-typed line that was found, and of which tab it was. */
  readonly draft: Draft | undefined;
  /** This tab. */
  readonly tab: string;
  /** Where what could not be written stands until it is. */
  readonly rescueKeys: readonly string[];
  /** When it was last changed, as far as the library knows (ISO 8601). */
  readonly changedAt: string | undefined;
  /** The entry to make, when the model was never written at all. */
  readonly newborn: ModelEntry | undefined;
  readonly sinceSnapshot: number;
  /** When the last revision was made, in milliseconds since 1970; 0 without one. */
  readonly lastRevision: number;
}

/**
 * Reads a model of the library.
 * @throws StorageError `not-found`, `unreadable`, `newer-build`, or whatever the database throws
 */
export async function loadModel(db: TochtDatabase, id: string, tabs: Tabs): Promise<LoadedModel> {
  const unkept = db.unkept.get(id);
  if (unkept) return loadUnkept(db, id, unkept);
  const rescues = rescued(id);
  // Asked for together: each question takes the browser a while.
  const rows = soundRows(db, id);
  rows.catch(() => {});
  const others = Promise.all([findDraft(db, id), lastRevision(db, id), tabId()]);
  others.catch(() => {});
  const entry = await db.models.get(id);
  const newborn = entry ? undefined : rescues.find((each) => each.newborn)?.newborn;
  if (!entry && !newborn) throw new StorageError('not-found', `No model ${id}.`);
  const mayWrite = !entry || !(entry.documentVersion > DOCUMENT_VERSION);
  const stored = await readStored(db, id, mayWrite, rows);
  const repairs = mayWrite && stored.unreadable > 0 ? await repair(stored.doc, tabs) : [];
  const unsaved = mayWrite ? takeIn(stored.doc, rescues) : { updates: [], draft: undefined };
  const session = sessionOf(id, stored, mayWrite);
  const [draft, revision, tab] = await others;
  session.setDraft(unsaved.draft ?? draft?.text ?? '');
  return {
    session,
    report: { unreadable: stored.unreadable, missing: stored.missing },
    unsaved: { ...unsaved, updates: [...repairs, ...unsaved.updates] },
    draft,
    tab,
    rescueKeys: rescues.map(({ key }) => key),
    changedAt: entry?.changedAt,
    newborn,
    sinceSnapshot: stored.sinceSnapshot,
    lastRevision: revision ? Date.parse(revision.at) : 0,
  };
}

/** A model that lives in this page; of the device it takes what other tabs wrote, if that can be read. */
async function loadUnkept(
  db: TochtDatabase,
  id: string,
  { doc, unsaved, newborn }: UnkeptModel,
): Promise<LoadedModel> {
  if (!newborn) {
    const stored = await readStored(db, id, false).catch(() => undefined);
    if (stored) Y.applyUpdate(doc, Y.encodeStateAsUpdate(stored.doc), STORED);
  }
  db.unkept.delete(id);
  const session = openSession(id, doc);
  session.setDraft(unsaved.draft ?? '');
  return {
    session,
    report: { unreadable: 0, missing: 0 },
    unsaved,
    draft: undefined,
    tab: await tabId(),
    rescueKeys: rescued(id).map(({ key }) => key),
    changedAt: undefined,
    newborn,
    sinceSnapshot: 0,
    lastRevision: Date.now(),
  };
}

/** Makes a damaged document as whole as can be: other tabs may still have what is lost here. */
async function repair(doc: Y.Doc, tabs: Tabs): Promise<Uint8Array[]> {
  const found = await tabs.ask(doc);
  return updatesOf(doc, () => {
    for (const update of found) Y.applyUpdate(doc, update, STORED);
    salvageDocument(doc);
  });
}

/** Brings what was rescued, and what a migration makes, into a document; both are still to be written. */
function takeIn(doc: Y.Doc, rescues: readonly Rescued[]): Batch {
  const updates = updatesOf(doc, () => {
    for (const update of rescues.flatMap((each) => each.updates)) {
      Y.applyUpdate(doc, update, STORED);
    }
    migrateDocument(doc);
  });
  return { updates, draft: rescues.find((each) => each.draft !== undefined)?.draft };
}

function updatesOf(doc: Y.Doc, work: () => void): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const onUpdate = (update: Uint8Array): void => {
    updates.push(update);
  };
  doc.on('update', onUpdate);
  work();
  doc.off('update', onUpdate);
  return updates;
}

function sessionOf(id: string, { doc }: StoredDocument, mayWrite: boolean): Session {
  const version = versionOf(doc);
  try {
    const session = openSession(id, doc);
    if (!mayWrite) session.setReadOnly('newer-version');
    return session;
  } catch (error) {
    const newer = version !== undefined && version > DOCUMENT_VERSION;
    throw new StorageError(newer ? 'newer-build' : 'unreadable', String(error), error);
  }
}
