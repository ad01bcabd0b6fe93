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
 * @param reading its rows, for who asked for them already
 */
export async function readStored(
  db: TochtDatabase,
  modelId: string,
  mayWrite = true,
  reading = soundRows(db, modelId),
): Promise<StoredDocument> {
  const rows = await reading;
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
function documentFrom(rows: SoundRows): { doc: Y.Doc; bad: Unreadable[] } {
  const { snapshots, updates } = rows;
  const doc = emptyDocument(rows);
  try {
    for (const { bytes } of [...snapshots, ...updates]) Y.applyUpdate(doc, bytes, STORED);
    return { doc, bad: [] };
  } catch {
    return sortedOut(rows);
  }
}

/** Each row apart, so that one that can't be read leaves nothing of itself in the document. */
function sortedOut(rows: SoundRows): { doc: Y.Doc; bad: Unreadable[] } {
  const { snapshots, updates } = rows;
  const doc = emptyDocument(rows);
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

function emptyDocument({ bad, lost }: SoundRows): Y.Doc {
  // What a damaged update crossed out may have to come back.
  return new Y.Doc({ gc: bad.length + lost === 0 });
}

function sinceSnapshot({ snapshots, updates }: SoundRows): number {
  const through = snapshots.at(-1)?.throughSeq ?? 0;
  return updates.filter(({ seq }) => seq > through).length;
}

function faultOfApplying(doc: Y.Doc, bytes: Uint8Array): string | undefined {
  try {
    // Decoded first: an update may break off halfway.
    Y.decodeUpdate(bytes);
    Y.applyUpdate(doc, bytes, STORED);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
