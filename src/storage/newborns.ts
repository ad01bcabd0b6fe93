import * as Y from 'yjs';
import { appendUpdates } from './append.ts';
import type { TochtDatabase } from './database.ts';
import { clearRescued, rescue, rescued, rescueKey } from './rescue.ts';
import { STORED } from './stored-document.ts';
import { tabId } from './tab-identity.ts';

/** Takes in the models that an earlier page made and could never write. */
export function adoptNewborns(db: TochtDatabase): void {
  for (const { newborn, updates, draft } of rescued()) {
    if (!newborn || db.unkept.has(newborn.id)) continue;
    const doc = new Y.Doc();
    for (const update of updates) Y.applyUpdate(doc, update, STORED);
    db.unkept.set(newborn.id, { doc, unsaved: { updates, draft }, newborn });
  }
}

/** Writes the models that could never be written; what fails again stays in this page. */
export async function keepNewborns(db: TochtDatabase): Promise<void> {
  for (const [id, { newborn, unsaved }] of db.unkept) {
    if (!newborn) continue;
    try {
      await appendUpdates(db, id, unsaved, { facts: newborn, newborn, tab: await tabId() });
    } catch {
      continue;
    }
    db.unkept.delete(id);
    for (const { key } of rescued(id)) clearRescued(key);
  }
}

/** The page goes away with models in it that are not on the device: asks first, then leaves them where they fit. */
export function watchLeaving(db: TochtDatabase): void {
  if (typeof window === 'undefined') return;
  addEventListener('beforeunload', (event) => {
    if (db.unkept.size > 0) event.preventDefault();
  });
  addEventListener('pagehide', () => {
    for (const [id, { unsaved, newborn }] of db.unkept) rescue(rescueKey(id), unsaved, newborn);
  });
}
