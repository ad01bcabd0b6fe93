import { REMOTE, receiveUpdate } from '#session/session.ts';
import { appendUpdates } from './append.ts';
import { COMPACT_AFTER, compactModel } from './compact.ts';
import type { TochtDatabase, UnkeptModel } from './database.ts';
import { takeOverDraft } from './drafts.ts';
import { entryFacts } from './entry.ts';
import { useStorageHealth } from './health.ts';
import { keepEntry } from './keep-entry.ts';
import { keepRevisions } from './keep-revisions.ts';
import { watchLeftovers } from './leftovers.ts';
import type { LoadedModel } from './load-model.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { requestPersistence } from './request-persistence.ts';
import { STORED } from './stored-document.ts';
import type { Tabs } from './tabs.ts';
import { whenIdle } from './when-idle.ts';

/** What keeps an open model on the device. */
export interface Keeper {
  /** Tries again to keep what could not be kept. */
  retry(): void;
  /** Finishes writing, and stops. What can't be written lives on in this page. */
  stop(): Promise<void>;
}

/** Writes every edit of a session as it is made, and stays in step with the other tabs. */
export function keepModel(db: TochtDatabase, loaded: LoadedModel, tabs: Tabs): Keeper {
  const { session } = loaded;
  const { id, doc, store } = session;
  const entry = keepEntry(db, session);
  let { newborn } = loaded;

  const compact = compactInTime(db, id, loaded.sinceSnapshot);
  const outbox = createOutbox({
    write: (batch) => {
      const facts = entryFacts(store.getState().model);
      return appendUpdates(db, id, batch, { facts, newborn, tab: loaded.tab });
    },
    onKeeping(keeping) {
      session.setKeeping(keeping);
      if (isEmpty(outbox)) leftovers.kept();
    },
    onTyping: (typing) => session.setTyping(typing, 'draft'),
    onKept(updates) {
      newborn = undefined;
      tabs.send(updates);
      compact(updates.length);
    },
  });
  const leftovers = watchLeftovers({
    modelId: id,
    takenIn: loaded.rescueKeys,
    unsaved: outbox.unsaved,
    newborn: () => newborn,
    mustAsk: () => store.getState().keeping.status === 'failed',
    onFound({ updates }) {
      for (const update of updates) {
        receiveUpdate(session, update);
        outbox.add(update);
      }
    },
  });
  const stopEdits = watchEdits(db, loaded, (update) => {
    outbox.add(update);
    leftovers.made();
    entry.changed();
  });
  const stopDraft = store.subscribe((now, last) => {
    if (now.draft !== last.draft) outbox.setDraft(now.draft);
  });
  const stopHealth = useStorageHealth.subscribe(({ status }) => {
    if (status === 'closed-for-upgrade') session.setReadOnly('newer-version');
  });
  db.beforeClose.add(outbox.settled);
  tabs.listen({
    doc,
    onUpdate: (update) => receiveUpdate(session, update),
    mayAnswer: () => isEmpty(outbox),
  });

  // A page that was killed may have left the entry behind.
  entry.changed(loaded.changedAt);
  if (loaded.draft) {
    void takeOverDraft(db, id, loaded.draft, loaded.tab).catch(() => undefined);
  }
  for (const update of loaded.unsaved.updates) outbox.add(update);
  if (loaded.unsaved.draft !== undefined) outbox.setDraft(loaded.unsaved.draft);

  return {
    retry: outbox.retry,
    async stop() {
      const unkept: UnkeptModel = { doc, unsaved: outbox.unsaved(), newborn };
      if (!isEmpty(outbox)) db.unkept.set(id, unkept);
      await outbox.settled();
      if (isEmpty(outbox) && db.unkept.get(id) === unkept) db.unkept.delete(id);
      await entry.finish();
      db.beforeClose.delete(outbox.settled);
      for (const stop of [stopEdits, stopDraft, stopHealth, leftovers.stop]) stop();
    },
  };
}

/** Calls back with every update that was made here, and sees to what comes with an edit now and then. */
function watchEdits(
  db: TochtDatabase,
  { session, lastRevision }: LoadedModel,
  onEdit: (update: Uint8Array) => void,
): () => void {
  const revise = keepRevisions(db, session, lastRevision);
  let before = session.store.getState().model;
  let edited = false;
  const stopModel = session.store.subscribe((now, last) => {
    if (now.model !== last.model) before = last.model;
  });
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === REMOTE || origin === STORED) return;
    onEdit(update);
    revise(before, session.store.getState().model);
    if (!edited) void requestPersistence(db).catch(() => undefined);
    edited = true;
  };
  session.doc.on('update', onUpdate);
  return () => {
    stopModel();
    session.doc.off('update', onUpdate);
  };
}

/** Counts the updates that were written, and compacts the model when there are enough. */
function compactInTime(
  db: TochtDatabase,
  modelId: string,
  already: number,
): (written: number) => void {
  let count = already;
  return (written) => {
    count += written;
    if (count < COMPACT_AFTER) return;
    count = 0;
    // A model that can't be compacted is whole all the same, and tried again later.
    whenIdle(() => void compactModel(db, modelId).catch(() => undefined));
  };
}

function isEmpty(outbox: Outbox): boolean {
  const { updates, draft } = outbox.unsaved();
  return updates.length === 0 && draft === undefined;
}
