import * as Y from 'yjs';
import type { TochtDatabase } from './database.ts';
import { setApart, type Unreadable } from './quarantine.ts';
import { type SoundRows, soundRows } from './sound-rows.ts';

/** The origin of what was read from the device. */
export const STORED = 'stored';

/** What was read of a model, and what could not be. */
export interface StoredDocument {
  readonly doc: Y.Doc;
  /** How many pieces could not be read. */
  readonly unreadable: number;
  /** 1 when something is missing that other pieces build on. */
  readonly missing: number;
  /** How many updates stand after the newest snapshot. */
  readonly sinceSnapshot: number;
}

/**
 * Reads what is stored of a model: every sound snapshot and update. What is not sound is moved to quarantine and the
 * rest opens; nothing else is written.
 * @param mayWrite false for a model that a newer build wrote: then everything stays where it is
 */
export async function readStored(
  db: TochtDatabase,
  modelId: string,
  mayWrite = true,
): Promise<StoredDocument> {
  const rows = await soundRows(db, modelId);
  const { doc, bad } = documentFrom(rows);
  const unreadable = [...rows.bad, ...bad];
  if (mayWrite) await setApart(db, modelId, unreadable);
  return {
    doc,
    unreadable: unreadable.length + rows.lost,
    missing: doc.store.pendingStructs || doc.store.pendingDs ? 1 : 0,
    sinceSnapshot: sinceSnapshot(rows),
  };
}

/** The document that rows make together, and the rows that Yjs can't make sense of. */
export function documentFrom({ snapshots, updates, bad: damaged, lost }: SoundRows): {
  doc: Y.Doc;
  bad: Unreadable[];
} {
  // What a damaged update crossed out may have to come back.
  const doc = new Y.Doc({ gc: damaged.length + lost === 0 });
  const bad: Unreadable[] = [];
  for (const row of snapshots) {
    const why = faultOfApplying(doc, row.bytes);
    if (why) bad.push({ kind: 'snapshot', row, why });
  }
  for (const row of updates) {
    const why = faultOfApplying(doc, row.bytes);
    if (why) bad.push({ kind: 'update', row, why });
  }
  return { doc, bad };
}

function sinceSnapshot({ snapshots, updates }: SoundRows): number {
  const through = snapshots.at(-1)?.throughSeq ?? 0;
  return updates.filter(({ seq }) => seq > through).length;
}

function faultOfApplying(doc: Y.Doc, bytes: Uint8Array): string | undefined {
  try {
    // Decoded apart first: an update that breaks off halfway must leave nothing of itself in the document.
    Y.decodeUpdate(bytes);
    Y.applyUpdate(doc, bytes, STORED);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
