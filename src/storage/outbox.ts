import type { Keeping } from '#session/keeping.ts';
import { asStorageError, StorageError } from './storage-error.ts';

/** A write that takes longer than this counts as failed, in milliseconds; it may still complete. */
export const HANG_MS = 5_000;

/** What has been made and is not yet known to be on the device. */
export interface Outbox {
  /** Takes in an update, and begins to write it before the next task. */
  add(update: Uint8Array): void;
  /** Writes again what failed or hangs. */
  retry(): void;
  /** Resolves when nothing is being written: all is kept, or the last attempt failed. */
  settled(): Promise<void>;
  unsaved(): readonly Uint8Array[];
}

interface Parcel {
  readonly update: Uint8Array;
  /** Being written, and not overdue. */
  underway: boolean;
}

/**
 * Writes updates as they come, the updates of one task together. A failed write stays here and is tried again with the
 * next update or on `retry`; written twice is as good as once, because updates are idempotent.
 * @param write resolves once the updates are on the device
 */
export function createOutbox(
  write: (updates: readonly Uint8Array[]) => Promise<void>,
  onKeeping: (keeping: Keeping) => void,
): Outbox {
  const parcels = new Set<Parcel>();
  const waiting = new Set<() => void>();
  let failure: StorageError | undefined;
  let scheduled = false;

  const busy = (): boolean => [...parcels].some(({ underway }) => underway);

  const tell = (): void => {
    if (parcels.size === 0) failure = undefined;
    if (failure) {
      const { code, message } = failure;
      const reason = code === 'not-found' || code === 'unreadable' ? 'storage' : code;
      onKeeping({ status: 'failed', reason, detail: message });
    } else {
      onKeeping({ status: parcels.size === 0 ? 'saved' : 'saving' });
    }
    if (!scheduled && !busy()) {
      for (const resolve of waiting) resolve();
      waiting.clear();
    }
  };

  const attempt = (): void => {
    scheduled = false;
    const batch = [...parcels].filter(({ underway }) => !underway);
    if (batch.length === 0) return;
    for (const parcel of batch) parcel.underway = true;
    let current = true;
    const end = (error?: StorageError): void => {
      if (!current) return;
      current = false;
      clearTimeout(timer);
      for (const parcel of batch) parcel.underway = false;
      failure = error ?? failure;
      tell();
    };
    const timer = setTimeout(() => {
      end(new StorageError('storage', `No answer from the database within ${HANG_MS} ms.`));
    }, HANG_MS);
    write(batch.map(({ update }) => update)).then(
      () => {
        for (const parcel of batch) parcels.delete(parcel);
        if (current) end();
        else tell();
      },
      (error: unknown) => end(asStorageError(error)),
    );
  };

  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(attempt);
  };

  return {
    add(update) {
      parcels.add({ update, underway: false });
      schedule();
      tell();
    },
    retry() {
      failure = undefined;
      schedule();
      tell();
    },
    settled: () =>
      scheduled || busy() ? new Promise((resolve) => waiting.add(resolve)) : Promise.resolve(),
    unsaved: () => [...parcels].map(({ update }) => update),
  };
}
