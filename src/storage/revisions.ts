import type { InsertType } from 'dexie';
import type { RevisionRow, TochtDatabase } from './database.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From which age on one automatic revision is kept in how long a stretch, in milliseconds. */
const THINNING = [
  { from: 30 * DAY, stretch: 30 * DAY },
  { from: DAY, stretch: DAY },
  { from: HOUR, stretch: HOUR },
] as const;

/**
 * Keeps a point to come back to, and thins the automatic ones with age.
 * @param json the whole model, as `writeJson` writes it
 * @param name what a person calls it; a revision with a name stays for good
 * @returns its number
 */
export async function addRevision(
  db: TochtDatabase,
  modelId: string,
  json: string,
  name?: string,
): Promise<number> {
  const now = new Date();
  const row: InsertType<RevisionRow, 'seq'> = { model: modelId, json, at: now.toISOString() };
  if (name !== undefined) row.name = name;
  return db.transaction('rw', db.revisions, async () => {
    const seq = await db.revisions.add(row);
    const all = await db.revisions.where('model').equals(modelId).sortBy('seq');
    await db.revisions.bulkDelete(thinnedOut(all, now.getTime()));
    return seq;
  });
}

/** The newest revision of a model. */
export function lastRevision(db: TochtDatabase, modelId: string): Promise<RevisionRow | undefined> {
  return db.revisions.where('model').equals(modelId).last();
}

/**
 * The automatic revisions that need not stay: of every stretch the oldest does, so that the rest moves along with age
 * without ever emptying a stretch.
 * @param revisions of one model, oldest first
 * @param now in milliseconds since 1970
 */
export function thinnedOut(revisions: readonly RevisionRow[], now: number): number[] {
  const kept = new Set<string>();
  const out: number[] = [];
  for (const { seq, name, at } of revisions) {
    if (name !== undefined) continue;
    const moment = Date.parse(at);
    const rule = THINNING.find(({ from }) => now - moment > from);
    if (!rule) continue;
    const place = `${rule.stretch}:${Math.floor(moment / rule.stretch)}`;
    if (kept.has(place)) out.push(seq);
    kept.add(place);
  }
  return out;
}
