import { REMOTE, receiveUpdate, type Session } from '#session/session.ts';
import { appendUpdates } from './append.ts';
import { COMPACT_AFTER, compactModel } from './compact.ts';
import type { TochtDatabase, UnkeptModel } from './database.ts';
import { entryFacts } from './entry.ts';
import { useStorageHealth } from './health.ts';
import { keepEntry } from './keep-entry.ts';
import { keepRevisions } from './keep-revisions.ts';
import { type LoadedModel, loadModel, type OpeningReport } from './load-model.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { requestPersistence } from './request-persistence.ts';
import { clearRescued, rescue, rescueKey } from './rescue.ts';
import { asStorageError } from './storage-error.ts';
import { STORED } from './stored-document.ts';
import { joinTabs, type Tabs } from './tabs.ts';
import { whenIdle } from './when-idle.ts';
import { withinTime } from './within-time.ts';

/** Reading a model that takes longer than this has failed, in milliseconds. */
const LOAD_MS = 15_000;

/** An open model that is kept on the device as it changes. */
export interface OpenedModel {
  readonly session: Session;
  /** What was found on opening. */
  readonly report: OpeningReport;
  /** Tries again to keep what could not be kept. */
  retryKeeping(): void;
  /** Finishes writing, and ends the session. What can't be written lives on in this page. */
  close(): Promise<void>;
}

/**
 * Opens a model of the library, keeps every edit at once, and stays in step with other tabs that have it open. A model
 * that a newer build wrote is opened to be read; nothing of it is written.
 * @throws StorageError `not-found`, `unreadable`, `newer-build`, `storage`
 */
export async function openModel(db: TochtDatabase, id: string): Promise<OpenedModel> {
  const tabs = joinTabs(id);
  try {
    const loaded = await withinTime(loadModel(db, id, tabs), LOAD_MS);
    if (loaded.session.store.getState().readOnly) return readOnlyModel(loaded, tabs);
    return keepModel(db, loaded, tabs);
  } catch (error) {
    tabs.leave();
    throw asStorageError(error);
  }
}

function readOnlyModel({ session, report }: LoadedModel, tabs: Tabs): OpenedModel {
  tabs.listen({ doc: session.doc, onUpdate: (update) => receiveUpdate(session, update) });
  return {
    session,
    report,
    retryKeeping: () => undefined,
    async close() {
      tabs.leave();
      session.close();
    },
  };
}

function keepModel(db: TochtDatabase, loaded: LoadedModel, tabs: Tabs): OpenedModel {
  const { session, report } = loaded;
  const { id, doc, store } = session;
  const leftBehind = rescueKey(id);
  const rescueKeys = new Set([leftBehind, ...loaded.rescueKeys]);
  const entry = keepEntry(db, session);
  const revise = keepRevisions(db, session, loaded.lastRevision);
  let { newborn, sinceSnapshot } = loaded;
  let before = store.getState().model;
  let edited = false;
  let leaving = false;
  let closing: Promise<void> | undefined;

  const outbox = createOutbox({
    write: (batch) => appendUpdates(db, id, batch, entryFacts(store.getState().model), newborn),
    onKeeping(keeping) {
      session.setKeeping(keeping);
      if (keeping.status === 'saved' && isEmpty(outbox)) clearAll(rescueKeys);
    },
    onTyping: (typing) => session.setTyping(typing, 'draft'),
    onKept(updates) {
      newborn = undefined;
      tabs.send(updates);
      sinceSnapshot += updates.length;
      if (sinceSnapshot < COMPACT_AFTER) return;
      sinceSnapshot = 0;
      // A model that can't be compacted is whole all the same, and tried again later.
      whenIdle(() => void compactModel(db, id).catch(() => undefined));
    },
  });

  const leave = (): void => {
    rescueKeys.add(leftBehind);
    rescue(leftBehind, outbox.unsaved(), newborn);
  };
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === REMOTE || origin === STORED) return;
    outbox.add(update);
    if (leaving) leave();
    entry.changed();
    revise(before, store.getState().model);
    if (!edited) void requestPersistence(db).catch(() => undefined);
    edited = true;
  };
  const stopWatching = store.subscribe((now, last) => {
    if (now.draft !== last.draft) outbox.setDraft(now.draft);
    if (now.model !== last.model) before = last.model;
  });
  const stopHealth = useStorageHealth.subscribe(({ status }) => {
    if (status === 'closed-for-upgrade') session.setReadOnly('newer-version');
  });
  const stopLeaving = watchLeaving(session, (away) => {
    leaving = away;
    if (away) leave();
  });

  doc.on('update', onUpdate);
  db.beforeClose.add(outbox.settled);
  tabs.listen({
    doc,
    onUpdate: (update) => receiveUpdate(session, update),
    mayAnswer: () => isEmpty(outbox),
  });
  // A page that was killed may have left the entry behind.
  entry.changed(loaded.changedAt);
  for (const update of loaded.unsaved.updates) outbox.add(update);
  if (loaded.unsaved.draft !== undefined) outbox.setDraft(loaded.unsaved.draft);

  return {
    session,
    report,
    retryKeeping: outbox.flush,
    close: () => (closing ??= close()),
  };

  async function close(): Promise<void> {
    const unkept: UnkeptModel = { doc, unsaved: outbox.unsaved(), newborn };
    if (!isEmpty(outbox)) db.unkept.set(id, unkept);
    await outbox.settled();
    if (isEmpty(outbox) && db.unkept.get(id) === unkept) db.unkept.delete(id);
    await entry.finish();
    doc.off('update', onUpdate);
    stopWatching();
    stopHealth();
    stopLeaving();
    db.beforeClose.delete(outbox.settled);
    tabs.leave();
    session.close();
  }
}

function isEmpty(outbox: Outbox): boolean {
  const { updates, draft } = outbox.unsaved();
  return updates.length === 0 && draft === undefined;
}

/** The page goes away (or comes back); what could not be kept is asked about first. */
function watchLeaving(session: Session, onLeaving: (away: boolean) => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const ask = (event: Event): void => {
    if (session.store.getState().keeping.status === 'failed') event.preventDefault();
  };
  const leave = (): void => onLeaving(true);
  const comeBack = (): void => onLeaving(false);
  addEventListener('beforeunload', ask);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  return () => {
    removeEventListener('beforeunload', ask);
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', comeBack);
  };
}

function clearAll(keys: Set<string>): void {
  for (const key of keys) clearRescued(key);
  keys.clear();
}
