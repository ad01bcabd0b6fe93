import type { EntityTable } from 'dexie';
import { crc32 } from './crc32.ts';
import type { SnapshotRow, TochtDatabase, UpdateRow } from './database.ts';
import type { Unreadable } from './quarantine.ts';
import { sha256 } from './sha256.ts';

/** The rows of a model whose checksums hold, oldest first, and what is wrong with the others. */
export interface SoundRows {
  readonly snapshots: readonly SnapshotRow[];
  readonly updates: readonly UpdateRow[];
  readonly bad: readonly Unreadable[];
  /** How many rows the database itself can't give; they stay where they are. */
  readonly lost: number;
}

interface Found<T> {
  readonly rows: readonly T[];
  readonly lost: number;
}

/** Reads the rows of a model, and writes nothing. */
export async function soundRows(db: TochtDatabase, modelId: string): Promise<SoundRows> {
  const [snapshots, updates] = await rowsTogether(db, modelId).catch(() =>
    Promise.all([rowsApart(db.snapshots, modelId), rowsApart(db.updates, modelId)]),
  );
  const bad: Unreadable[] = [];
  const soundSnapshots: SnapshotRow[] = [];
  for (const row of snapshots.rows) {
    const why = await faultOfSnapshot(row);
    if (why) bad.push({ kind: 'snapshot', row, why });
    else soundSnapshots.push(row);
  }
  const soundUpdates: UpdateRow[] = [];
  for (const row of updates.rows) {
    const why = faultOfUpdate(row);
    if (why) bad.push({ kind: 'update', row, why });
    else soundUpdates.push(row);
  }
  return {
    snapshots: soundSnapshots,
    updates: soundUpdates,
    bad,
    lost: snapshots.lost + updates.lost,
  };
}

function rowsTogether(
  db: TochtDatabase,
  model: string,
): Promise<[Found<SnapshotRow>, Found<UpdateRow>]> {
  return db.transaction('r', db.snapshots, db.updates, async () => {
    const [snapshots, updates] = await Promise.all([
      db.snapshots.where({ model }).sortBy('seq'),
      db.updates.where({ model }).sortBy('seq'),
    ]);
    return [
      { rows: snapshots, lost: 0 },
      { rows: updates, lost: 0 },
    ];
  });
}

/** One row that the browser can't give fails a whole request: each apart then. */
async function rowsApart<T extends { seq: number }>(
  table: EntityTable<T, 'seq'>,
  model: string,
): Promise<Found<T>> {
  const keys = await table.where({ model }).primaryKeys();
  const rows: T[] = [];
  for (const key of keys) {
    const row = await table.get(key).catch(() => undefined);
    if (row) rows.push(row);
  }
  return { rows, lost: keys.length - rows.length };
}

async function faultOfSnapshot(row: SnapshotRow): Promise<string | undefined> {
  if (!(row.bytes instanceof Uint8Array)) return 'no bytes';
  return (await sha256(row.bytes)) === row.sha256 ? undefined : 'checksum';
}

function faultOfUpdate(row: UpdateRow): string | undefined {
  if (!(row.bytes instanceof Uint8Array)) return 'no bytes';
  return crc32(row.bytes) === row.crc ? undefined : 'checksum';
}
