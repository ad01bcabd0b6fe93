import type { TochtDatabase } from './database.ts';
import { getSetting, setSetting } from './settings.ts';

/** Asks the browser, once, not to throw the models away when the device runs out of room. */
export async function requestPersistence(db: TochtDatabase): Promise<void> {
  if (typeof navigator === 'undefined' || !navigator.storage?.persist) return;
  if (await getSetting(db, 'persistAsked')) return;
  await setSetting(db, 'persistAsked', true);
  await navigator.storage.persist();
}
