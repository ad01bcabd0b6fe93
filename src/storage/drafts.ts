import type { TochtDatabase } from './database.ts';
import { openTabs, tabId } from './tab-identity.ts';

/** A half-typed line of the question bar, and the tab it was typed in. */
export interface Draft {
  readonly tab: string;
  readonly text: string;
}

const keyOf = (modelId: string, tab: string): string => `draft:${modelId}:${tab}`;

/** Keeps the half-typed line of a tab; an empty one is forgotten. */
export async function saveDraft(
  db: TochtDatabase,
  modelId: string,
  { tab, text }: Draft,
): Promise<void> {
  if (text === '') await db.settings.delete(keyOf(modelId, tab));
  else await db.settings.put({ key: keyOf(modelId, tab), value: text });
}

/** The half-typed line for this tab to go on with: its own, or one of a tab that is no more. */
export async function findDraft(db: TochtDatabase, modelId: string): Promise<Draft | undefined> {
  const prefix = keyOf(modelId, '');
  const rows = await db.settings.where('key').startsWith(prefix).toArray();
  const drafts = rows.map(({ key, value }) => ({
    tab: key.slice(prefix.length),
    text: String(value),
  }));
  if (drafts.length === 0) return undefined;
  const [own, open] = await Promise.all([tabId(), openTabs()]);
  return drafts.find(({ tab }) => tab === own) ?? drafts.find(({ tab }) => !open.has(tab));
}

/** Makes a draft of another tab this tab's own. */
export async function takeOverDraft(
  db: TochtDatabase,
  modelId: string,
  draft: Draft,
  tab: string,
): Promise<void> {
  if (draft.tab === tab) return;
  await db.transaction('rw', db.settings, async () => {
    const typed = await db.settings.get(keyOf(modelId, tab));
    if (!typed) await saveDraft(db, modelId, { tab, text: draft.text });
    await db.settings.delete(keyOf(modelId, draft.tab));
  });
}

/** Forgets every half-typed line of a model. */
export async function forgetDrafts(db: TochtDatabase, modelId: string): Promise<void> {
  await db.settings.where('key').startsWith(keyOf(modelId, '')).delete();
}
