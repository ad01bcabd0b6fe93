import { writeJson } from '#core/formats/json/write-json.ts';
import type { Model } from '#core/model/model.ts';
import type { Session } from '#session/session.ts';
import type { TochtDatabase } from './database.ts';
import { addRevision } from './revisions.ts';
import { whenIdle } from './when-idle.ts';

/** An automatic revision is made with the first edit after this long, in milliseconds. */
const EVERY_MS = 5 * 60_000;

/** So many elements gone at once are worth a revision of what was there before. */
const BIG_DELETE = 5;

/**
 * Makes a revision of the model as it was before an edit: the first one after a while, or one that removes much.
 * @returns what to call with each own edit
 */
export function keepRevisions(
  db: TochtDatabase,
  session: Session,
  lastRevision: number,
): (before: Model, after: Model) => void {
  let last = lastRevision;
  return (before, after) => {
    const removed = before.elements.size - after.elements.size;
    if (removed < BIG_DELETE && Date.now() - last < EVERY_MS) return;
    last = Date.now();
    // A revision that can't be kept takes nothing away: the model itself tells when the device fails.
    whenIdle(() => void addRevision(db, session.id, writeJson(before)).catch(() => undefined));
  };
}
