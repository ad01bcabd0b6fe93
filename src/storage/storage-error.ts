import type { KeepingFailure } from '#session/keeping.ts';

export type StorageErrorCode =
  | KeepingFailure
  /** No model under this id. */
  | 'not-found'
  /** What is stored of the model doesn't make a document. */
  | 'unreadable';

/** Something that the store could not do, with the code the screen chooses its words by. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.code = code;
  }
}

/** Any error as a {@link StorageError}. Dexie hides a full disk in the `inner` of an AbortError. */
export function asStorageError(error: unknown): StorageError {
  for (let each: unknown = error, depth = 0; each && depth < 6; depth++) {
    if (each instanceof StorageError) return each;
    const { name, message, inner, cause } = each as Error & { inner?: unknown };
    if (name === 'QuotaExceededError') return new StorageError('quota', message, error);
    each = inner ?? cause;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new StorageError('storage', detail, error);
}
