import type { Model } from '#core/model/model.ts';
import type { Session } from '#session/session.ts';
import { writableEntry } from './append.ts';
import type { ModelEntry, TochtDatabase } from './database.ts';
import { thumbnailDrawer } from './draw-thumbnails.ts';
import { entryFacts } from './entry.ts';
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
  const thumbnails = thumbnailDrawer();
  let changedAt: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<void> = Promise.resolve();
  const write = async (model: Model, moment: string): Promise<void> => {
    const thumbnail = await thumbnails.draw(model);
    const fresh = { ...entryFacts(model), thumbnail, changedAt: moment };
    await db.transaction('rw', db.models, async () => {
      const entry = await writableEntry(db, session.id);
      if (differs(entry, fresh)) await db.models.put({ ...entry, ...fresh });
    });
  };
  const refresh = (): Promise<void> => {
    clearTimeout(timer);
    if (changedAt === undefined) return underway;
    const { model } = session.store.getState();
    const moment = changedAt;
    changedAt = undefined;
    underway = underway
      .then(() => write(model, moment))
      // The updates tell when the device fails; an entry that lags is brought along by the next edit.
      .catch(() => undefined);
    return underway;
  };
  return {
    changed(moment = new Date().toISOString()) {
      changedAt = moment;
      clearTimeout(timer);
      timer = setTimeout(() => whenIdle(() => void refresh()), AFTER_MS);
    },
    async finish() {
      await refresh();
      thumbnails.stop();
    },
    stop() {
      clearTimeout(timer);
      thumbnails.stop();
    },
  };
}

function differs(entry: ModelEntry, fresh: Partial<ModelEntry>): boolean {
  return Object.entries(fresh).some(([key, value]) => entry[key as keyof ModelEntry] !== value);
}
