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

const draftKey = (modelId: string): string => `draft:${modelId}`;

/** Keeps the half-typed line of a model's question bar. */
export async function saveDraft(db: TochtDatabase, modelId: string, text: string): Promise<void> {
  if (text === '') await db.settings.delete(draftKey(modelId));
  else await db.settings.put({ key: draftKey(modelId), value: text });
}

/** The half-typed line of a model's question bar; empty when there is none. */
export async function readDraft(db: TochtDatabase, modelId: string): Promise<string> {
  const value = (await db.settings.get(draftKey(modelId)))?.value;
  return typeof value === 'string' ? value : '';
}
