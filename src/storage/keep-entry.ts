import type { Session } from '#session/session.ts';
import { writableEntry } from './append.ts';
import type { ModelEntry, TochtDatabase } from './database.ts';
import { drawThumbnail, entryFacts } from './entry.ts';
import { whenIdle } from './when-idle.ts';

/** The entry is brought along this long after the last edit, in milliseconds. */
const AFTER_MS = 1_000;

/** Keeps what the library shows of a model in step with it, at leisure. */
export interface EntryKeeper {
  /** The model changed, now or at another moment (ISO 8601). */
  changed(moment?: string): void;
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
    const { model } = session.store.getState();
    const fresh = { ...entryFacts(model), thumbnail: drawThumbnail(model), changedAt };
    changedAt = undefined;
    await db
      .transaction('rw', db.models, async () => {
        const entry = await writableEntry(db, session.id);
        if (differs(entry, fresh)) await db.models.put({ ...entry, ...fresh });
      })
      // The updates tell when the device fails; an entry that lags is brought along by the next edit.
      .catch(() => undefined);
  };
  return {
    changed(moment = new Date().toISOString()) {
      changedAt = moment;
      clearTimeout(timer);
      timer = setTimeout(() => whenIdle(() => void refresh()), AFTER_MS);
    },
    finish: refresh,
    stop: () => clearTimeout(timer),
  };
}

function differs(entry: ModelEntry, fresh: Partial<ModelEntry>): boolean {
  return Object.entries(fresh).some(([key, value]) => entry[key as keyof ModelEntry] !== value);
}
