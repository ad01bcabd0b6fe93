import { watchCanary } from './canary.ts';
import { TochtDatabase } from './database.ts';
import { setHealth, useStorageHealth } from './health.ts';
import { purgeRemoved } from './library.ts';
import { adoptNewborns, keepNewborns, watchLeaving } from './newborns.ts';
import { HANG_MS } from './outbox.ts';
import { repairEntries } from './repair-entries.ts';
import { withinTime } from './within-time.ts';

/** How long a removed model can be brought back, in milliseconds. */
const PURGE_AFTER_MS = 24 * 60 * 60_000;

/** The database, opening. How it goes is told through `useStorageHealth`. */
export function openDatabase(name = 'tocht'): TochtDatabase {
  const db = new TochtDatabase(name);
  adoptNewborns(db);
  watchLeaving(db);
  void watchOpening(db);
  return db;
}

async function watchOpening(db: TochtDatabase): Promise<void> {
  const opening = db.open();
  opening.then(
    () => {
      const { status } = useStorageHealth.getState();
      if (status === 'failed' || status === 'upgrade-blocked') setHealth('ok');
      return start(db);
    },
    () => undefined,
  );
  try {
    await withinTime(opening, HANG_MS);
  } catch (error) {
    if (useStorageHealth.getState().status === 'ok') setHealth('failed', String(error));
  }
}

/** What is done once, when the database stands open. */
async function start(db: TochtDatabase): Promise<void> {
  await keepNewborns(db);
  await watchCanary(db);
  await repairEntries(db);
  await purgeRemoved(db, new Date(Date.now() - PURGE_AFTER_MS));
}
