import type { TochtDatabase } from './database.ts';
import { setHealth } from './health.ts';

/**
 * A database that was lost opens as an empty one. The number of models, kept outside it, tells a new user from one whose
 * models are gone.
 */
const KEY = 'tocht.models';

/** Remembers how many models there are now. */
export async function feedCanary(db: TochtDatabase): Promise<void> {
  remember(await db.models.count());
}

function remember(count: number): void {
  try {
    localStorage.setItem(KEY, String(count));
  } catch {}
}

/** Says so when there were models here and the database holds none. */
export async function watchCanary(db: TochtDatabase): Promise<void> {
  const count = await db.models.count();
  if (count > 0) remember(count);
  else if (remembered() > 0) setHealth('lost', String(remembered()));
}

/** The person knows that the models are gone, and begins anew. */
export async function acknowledgeLoss(db: TochtDatabase): Promise<void> {
  setHealth('ok');
  await feedCanary(db);
}

function remembered(): number {
  try {
    return Number(localStorage.getItem(KEY)) || 0;
  } catch {
    return 0;
  }
}
