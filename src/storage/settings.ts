import type { TochtDatabase } from './database.ts';

/** What the device remembers apart from models. */
export interface Settings {
  /** Whether the browser was asked to keep the data when it runs out of room. */
  persistAsked: boolean;
}

/** A setting, or `undefined` when it was never set. */
export async function getSetting<K extends keyof Settings>(
  db: TochtDatabase,
  key: K,
): Promise<Settings[K] | undefined> {
  return (await db.settings.get(key))?.value as Settings[K] | undefined;
}

/** Remembers a setting. */
export async function setSetting<K extends keyof Settings>(
  db: TochtDatabase,
  key: K,
  value: Settings[K],
): Promise<void> {
  await db.settings.put({ key, value });
}
