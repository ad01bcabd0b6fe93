import { create } from 'zustand';

/** How the whole store of this device is doing. */
export type StorageStatus =
  | 'ok'
  /** A newer build of the app made the database; this build may not touch it. */
  | 'newer-database'
  /** Another tab with an older build holds the database, which has to be upgraded. */
  | 'upgrade-blocked'
  /** Another tab upgraded the database; this tab let go of it and has to be reloaded. */
  | 'closed-for-upgrade'
  /** The database can't be opened. */
  | 'failed'
  /** There were models here, and the database is empty: it was cleared or lost. */
  | 'lost';

interface StorageHealth {
  readonly status: StorageStatus;
  /** What the browser said, for whoever looks into it; not for the screen's main sentence. */
  readonly detail: string;
}

/** The health of the store, for a banner above every screen. */
export const useStorageHealth = create<StorageHealth>(() => ({ status: 'ok', detail: '' }));

/** Sets the health of the store. */
export function setHealth(status: StorageStatus, detail = ''): void {
  useStorageHealth.setState({ status, detail });
}
