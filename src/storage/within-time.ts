import { StorageError } from './storage-error.ts';

/**
 * The outcome of some work in the database, or a failure when it takes too long.
 * @param limit in milliseconds
 * @throws StorageError `storage` when there is no answer in time
 */
export async function withinTime<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StorageError('storage', `No answer from the database within ${limit} ms.`));
    }, limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
