import type { Session } from '#session/session.ts';
import { entryFacts, writableEntry } from './append.ts';
import type { TochtDatabase } from './database.ts';
import { whenIdle } from './when-idle.ts';

/** The entry is brought along this long after the last edit, in milliseconds. */
const AFTER_MS = 1_000;

/** Keeps what the library shows of a model in step with it, at leisure. */
export interface EntryKeeper {
  /** The model changed. */
  changed(): void;
  /** Brings the entry along now, if anything changed. */
  finish(): Promise<void>;
  stop(): void;
}

/** Draws and writes the entry of an open model a second after an edit, never while someone types. */
export function keepEntry(db: TochtDatabase, session: Session): EntryKeeper {
  let changedAt: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    if (changedAt === undefined) return;
    const moment = changedAt;
    changedAt = undefined;
    const { model } = session.store.getState();
    const fresh = { ...entryFacts(model), thumbnail: '', changedAt: moment };
    await db
      .transaction('rw', db.models, async () => {
        await db.models.put({ ...(await writableEntry(db, session.id)), ...fresh });
      })
      // The updates tell when the device fails; an entry that lags is brought along by the next edit.
      .catch(() => undefined);
  };
  return {
    changed() {
      changedAt = new Date().toISOString();
      clearTimeout(timer);
      timer = setTimeout(() => whenIdle(() => void refresh()), AFTER_MS);
    },
    finish: refresh,
    stop: () => clearTimeout(timer),
  };
}
