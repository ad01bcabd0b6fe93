import type { Keeping } from '#session/keeping.ts';
import { afterFrame } from './after-frame.ts';
import { asStorageError, StorageError } from './storage-error.ts';

/** A write that takes longer than this counts as failed, in milliseconds; it may still complete. */
export const HANG_MS = 5_000;

/** A draft is written at most this long after it was typed, in milliseconds. */
const DRAFT_MS = 100;

/** What is written together. */
export interface Batch {
  readonly updates: readonly Uint8Array[];
  /** The half-typed line, when it changed. */
  readonly draft: string | undefined;
}

/** What has been made and is not yet known to be on the device. */
export interface Outbox {
  /** Takes in an update, and begins to write it before the next task. */
  add(update: Uint8Array): void;
  /** Takes in the half-typed line; it is written with the next update, or within 100 ms. */
  setDraft(text: string): void;
  /** Tries again what failed; until it fails once more it is being saved. */
  retry(): void;
  /** Writes what waits, and resolves when all is kept or the attempt failed. */
  settled(): Promise<void>;
  unsaved(): Batch;
}

interface OutboxOptions {
  /** Resolves once the batch is on the device. */
  readonly write: (batch: Batch) => Promise<void>;
  readonly onKeeping: (keeping: Keeping) => void;
  /** A draft is waiting or being written, or no longer. */
  readonly onTyping: (typing: boolean) => void;
  /** These updates are on the device now. */
  readonly onKept: (updates: readonly Uint8Array[]) => void;
}

/** An update or the draft, and whether it is being written (and not overdue). */
type Parcel = { underway: boolean } & (
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'draft'; readonly text: string }
);

/**
 * Writes what comes in as soon as it shows, what came in before that together. A failed write stays here and is tried
 * again with the next one or on `retry`; an update written twice is as good as once.
 */
export function createOutbox({ write, onKeeping, onTyping, onKept }: OutboxOptions): Outbox {
  const parcels = new Set<Parcel>();
  const waiting = new Set<() => void>();
  let failure: StorageError | undefined;
  let scheduled = false;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    if (parcels.size === 0) failure = undefined;
    const left = [...parcels];
    if (failure) onKeeping(failedFor(failure));
    else onKeeping({ status: left.some(isUpdate) ? 'saving' : 'saved' });
    // Once keeping failed that says enough; nobody should wait for the draft.
    onTyping(!failure && left.some(({ kind }) => kind === 'draft'));
    if (scheduled || left.some(({ underway }) => underway)) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  };

  const attempt = (): void => {
    scheduled = false;
    clearTimeout(draftTimer);
    draftTimer = undefined;
    const batch = [...parcels].filter(({ underway }) => !underway);
    if (batch.length === 0) {
      tell();
      return;
    }
    for (const parcel of batch) parcel.underway = true;
    let open = true;
    const end = (error?: StorageError): void => {
      if (open) for (const parcel of batch) parcel.underway = false;
      if (open && error) failure = error;
      open = false;
      clearTimeout(timer);
      tell();
    };
    const timer = setTimeout(() => {
      end(new StorageError('storage', `No answer from the database within ${HANG_MS} ms.`));
    }, HANG_MS);
    const contents = batchOf(batch);
    write(contents).then(
      () => {
        for (const parcel of batch) parcels.delete(parcel);
        end();
        if (contents.updates.length > 0) onKept(contents.updates);
      },
      (error: unknown) => end(asStorageError(error)),
    );
  };

  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    // Writing shares the thread with the frame that shows the edit.
    afterFrame(attempt);
  };

  return {
    add(update) {
      parcels.add({ kind: 'update', update, underway: false });
      schedule();
      tell();
    },
    setDraft(text) {
      for (const each of parcels) if (each.kind === 'draft' && !each.underway) parcels.delete(each);
      parcels.add({ kind: 'draft', text, underway: false });
      draftTimer ??= setTimeout(schedule, DRAFT_MS);
      tell();
    },
    retry() {
      failure = undefined;
      schedule();
      tell();
    },
    settled: () =>
      new Promise((resolve) => {
        waiting.add(resolve);
        scheduled = true;
        queueMicrotask(attempt);
      }),
    unsaved: () => batchOf([...parcels]),
  };
}

function isUpdate(parcel: Parcel): boolean {
  return parcel.kind === 'update';
}

function batchOf(parcels: readonly Parcel[]): Batch {
  const updates: Uint8Array[] = [];
  let draft: string | undefined;
  for (const parcel of parcels) {
    if (parcel.kind === 'update') updates.push(parcel.update);
    else draft = parcel.text;
  }
  return { updates, draft };
}

function failedFor({ code, message }: StorageError): Keeping {
  const reason = code === 'not-found' || code === 'unreadable' ? 'storage' : code;
  return { status: 'failed', reason, detail: message };
}
