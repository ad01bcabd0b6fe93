import Dexie, { type EntityTable, type PromiseExtended, type Table } from 'dexie';
import type * as Y from 'yjs';
import { setHealth } from './health.ts';
import type { Batch } from './outbox.ts';

/** What the library lists of a model. Moments are ISO 8601. */
export interface ModelEntry {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly elementCount: number;
  readonly createdAt: string;
  readonly changedAt: string;
  /** The model drawn small, as the text of an SVG; empty when there is none yet. */
  readonly thumbnail: string;
  readonly documentVersion: number;
  /** When a file of it last left the device. */
  readonly lastBackupAt?: string;
  /** When it was removed; it can be restored until it is purged. */
  readonly deletedAt?: string;
}

/** One Yjs update of a model, as it was made. */
export interface UpdateRow {
  seq: number;
  model: string;
  bytes: Uint8Array;
  /** CRC-32 of the bytes. */
  crc: number;
}

/** The state of a model's document up to and including an update. */
export interface SnapshotRow {
  seq: number;
  model: string;
  bytes: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
  /** Every update of the model with a `seq` up to this one is in it. */
  throughSeq: number;
}

/** A point to come back to: the whole model as JSON. */
export interface RevisionRow {
  seq: number;
  model: string;
  json: string;
  /** Named revisions are never thinned. */
  name?: string;
  /** ISO 8601. */
  at: string;
}

/** Raw bytes (or a raw row) that could not be read, as they were found. */
export interface QuarantineRow {
  seq: number;
  model: string;
  kind: 'update' | 'snapshot' | 'entry';
  raw: unknown;
  why: string;
  /** ISO 8601. */
  at: string;
}

/** A model (or the last edits of one) that is in this page and not yet on the device. */
export interface UnkeptModel {
  readonly doc: Y.Doc;
  readonly unsaved: Batch;
  /** The entry to make, when the model was never written at all. */
  readonly newborn: ModelEntry | undefined;
}

export interface SettingRow {
  key: string;
  value: unknown;
}

/** The version of the database's schema; Dexie stores ten times this number. */
export const DATABASE_VERSION = 1;

/** How long another tab's upgrade waits for what this tab still has to write, in milliseconds. */
const FLUSH_MS = 1_000;

/** Everything that is kept on the device. */
export class TochtDatabase extends Dexie {
  declare readonly models: Table<ModelEntry, string>;
  declare readonly updates: EntityTable<UpdateRow, 'seq'>;
  declare readonly snapshots: EntityTable<SnapshotRow, 'seq'>;
  declare readonly revisions: EntityTable<RevisionRow, 'seq'>;
  declare readonly quarantine: EntityTable<QuarantineRow, 'seq'>;
  declare readonly settings: Table<SettingRow, string>;

  /** Models that could not be written, by id: they live on in this page, and are tried again when they are opened. */
  readonly unkept = new Map<string, UnkeptModel>();

  /** Work to finish before the database lets go for another tab's upgrade. */
  readonly beforeClose = new Set<() => Promise<unknown>>();

  constructor(name = 'tocht') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(DATABASE_VERSION).stores({
      models: 'id, changedAt',
      updates: '++seq, model',
      snapshots: '++seq, model',
      revisions: '++seq, model',
      quarantine: '++seq, model',
      settings: 'key',
    });
    this.on('versionchange', (event) => {
      void this.letGo(event.newVersion);
      return false;
    });
    this.on('blocked', () => setHealth('upgrade-blocked'));
  }

  /** Opens the database, unless a newer build made it: Dexie would open (and even patch) that without a word. */
  override open(): PromiseExtended<Dexie> {
    // When there is no telling, Dexie will find out, and fail as it does.
    const stored = storedVersion(this.name).catch(() => 0);
    return Dexie.Promise.resolve(stored).then((version) => {
      if (version > DATABASE_VERSION * 10) {
        setHealth('newer-database', String(version / 10));
        this.close({ disableAutoOpen: true });
        throw new Dexie.VersionError('A newer build made the database.');
      }
      return super.open();
    });
  }

  private async letGo(newVersion: number | null): Promise<void> {
    if (newVersion === null) {
      this.close({ disableAutoOpen: false });
      setHealth('lost');
      return;
    }
    const flushed = Promise.allSettled([...this.beforeClose].map((finish) => finish()));
    await Promise.race([flushed, new Promise((resolve) => setTimeout(resolve, FLUSH_MS))]);
    this.close({ disableAutoOpen: true });
    setHealth('closed-for-upgrade');
  }
}

/** The version of the stored database, without Dexie and without creating one; 0 when there is none. */
function storedVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = () => {
      if (request.error?.name === 'AbortError') resolve(0);
      else reject(request.error);
    };
  });
}
