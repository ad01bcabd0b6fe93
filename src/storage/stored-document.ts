import * as Y from 'yjs';
import { versionOf } from '#session/document.ts';
import { crc32 } from './crc32.ts';
import type { SnapshotRow, TochtDatabase, UpdateRow } from './database.ts';
import { setApart, type Unreadable } from './quarantine.ts';
import { sha256 } from './sha256.ts';

/** The origin of what was read from the device. */
export const STORED = 'stored';

/** What was read of a model, and what could not be. */
export interface StoredDocument {
  readonly doc: Y.Doc;
  /** Pieces that could not be read; they stand in quarantine. */
  readonly unreadable: number;
  /** 1 when pieces that the others build on are missing. */
  readonly missing: number;
  /** How many updates stand beside the snapshots. */
  readonly updateCount: number;
}

/**
 * Reads what is stored of a model: every sound snapshot and update. What is not sound is moved to quarantine and the
 * rest opens. Nothing else is written.
 */
export async function readStored(db: TochtDatabase, modelId: string): Promise<StoredDocument> {
  const [snapshots, updates] = await db.transaction('r', db.snapshots, db.updates, () =>
    Promise.all([
      db.snapshots.where('model').equals(modelId).sortBy('seq'),
      db.updates.where('model').equals(modelId).sortBy('seq'),
    ]),
  );
  const doc = new Y.Doc();
  const bad: Unreadable[] = [];
  for (const row of snapshots) {
    const why = (await faultOfSnapshot(row)) ?? faultOfApplying(doc, row.bytes);
    if (why) bad.push({ kind: 'snapshot', row, why });
  }
  for (const row of updates) {
    const why = faultOfUpdate(row) ?? faultOfApplying(doc, row.bytes);
    if (why) bad.push({ kind: 'update', row, why });
  }
  await setApart(db, modelId, bad);
  return {
    doc,
    unreadable: bad.length,
    missing: doc.store.pendingStructs || doc.store.pendingDs ? 1 : 0,
    updateCount: updates.length,
  };
}

/** Why a snapshot is not sound, or `undefined`. */
export async function faultOfSnapshot(row: SnapshotRow): Promise<string | undefined> {
  if (!(row.bytes instanceof Uint8Array)) return 'no bytes';
  return (await sha256(row.bytes)) === row.sha256 ? undefined : 'checksum';
}

/** Why an update is not sound, or `undefined`. */
export function faultOfUpdate(row: UpdateRow): string | undefined {
  if (!(row.bytes instanceof Uint8Array)) return 'no bytes';
  return crc32(row.bytes) === row.crc ? undefined : 'checksum';
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

/** Whether a document is there at all. */
export function isEmpty(doc: Y.Doc): boolean {
  return versionOf(doc) === undefined;
}
