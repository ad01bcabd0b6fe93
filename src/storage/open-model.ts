import { openSession, REMOTE, type Session } from '#session/session.ts';
import { appendUpdates, entryFacts } from './append.ts';
import type { TochtDatabase } from './database.ts';
import { createOutbox } from './outbox.ts';
import { asStorageError, StorageError } from './storage-error.ts';
import { isEmpty, readStored } from './stored-document.ts';

/** An open model that is kept on the device as it changes. */
export interface OpenedModel {
  readonly session: Session;
  /** What was found on opening: pieces that could not be read, and whether pieces are missing. */
  readonly report: { readonly unreadable: number; readonly missing: number };
  /** Tries again to keep what could not be kept. */
  retryKeeping(): void;
  /** Finishes writing, and ends the session. */
  close(): Promise<void>;
}

/**
 * Opens a model of the library.
 * @throws StorageError `not-found`, `unreadable`, `storage`
 */
export async function openModel(db: TochtDatabase, id: string): Promise<OpenedModel> {
  const { stored, session } = await load(db, id);
  const outbox = createOutbox(
    (updates) => appendUpdates(db, id, updates, entryFacts(session.store.getState().model)),
    (keeping) => session.setKeeping(keeping),
  );
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== REMOTE) outbox.add(update);
  };
  session.doc.on('update', onUpdate);
  db.beforeClose.add(outbox.settled);
  return {
    session,
    report: { unreadable: stored.unreadable, missing: stored.missing },
    retryKeeping: outbox.retry,
    async close() {
      await outbox.settled();
      session.doc.off('update', onUpdate);
      db.beforeClose.delete(outbox.settled);
      session.close();
    },
  };
}

async function load(db: TochtDatabase, id: string) {
  try {
    const entry = await db.models.get(id);
    if (!entry) throw new StorageError('not-found', `No model ${id}.`);
    const stored = await readStored(db, id);
    if (isEmpty(stored.doc)) throw new StorageError('unreadable', `Model ${id} holds no document.`);
    return { entry, stored, session: openSession(id, stored.doc) };
  } catch (error) {
    throw asStorageError(error);
  }
}
