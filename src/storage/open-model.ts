import { receiveUpdate, type Session } from '#session/session.ts';
import type { TochtDatabase } from './database.ts';
import { keepFolded } from './keep-folded.ts';
import { keepModel } from './keep-model.ts';
import { loadModel, type OpeningReport } from './load-model.ts';
import { asStorageError } from './storage-error.ts';
import { joinTabs } from './tabs.ts';
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
    const { session, report } = loaded;
    keepFolded(session);
    const keeper = session.store.getState().readOnly ? undefined : keepModel(db, loaded, tabs);
    if (!keeper) {
      tabs.listen({ doc: session.doc, onUpdate: (update) => receiveUpdate(session, update) });
    }
    let closing: Promise<void> | undefined;
    const close = async (): Promise<void> => {
      await keeper?.stop();
      tabs.leave();
      session.close();
    };
    return {
      session,
      report,
      retryKeeping: () => keeper?.retry(),
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    tabs.leave();
    throw asStorageError(error);
  }
}
