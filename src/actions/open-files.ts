import type { FileError } from '#core/formats/json/errors.ts';
import { MAX_FILE_BYTES } from '#core/formats/json/limits.ts';
import type { Model } from '#core/model/model.ts';
import { fileErrorMessage } from '#i18n/file-error-message.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { TochtDatabase } from '#storage/database.ts';
import { createEntry } from '#storage/library.ts';
import { toast } from '#ui/toast.tsx';
import { modelFromList } from './create-model.ts';
import { useProblem } from './problem.ts';
import { navigate } from './route.ts';

/** A model read from a file with the version it is of, or why there is none, in words. */
type Reading = { readonly model: Model; readonly version?: number } | { readonly why: string };

/** Lets the person choose files of this device; none when they change their mind. */
export async function chooseFiles(): Promise<readonly File[]> {
  const { fileOpen } = await import('browser-fs-access');
  try {
    return await fileOpen({
      description: m.open_file_kinds(),
      extensions: ['.json', '.txt', '.md'],
      mimeTypes: ['application/json', 'text/plain', 'text/markdown'],
      multiple: true,
      id: 'models',
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return [];
    throw error;
  }
}

/**
 * Opens files, each as a model of its own under a new id, and goes there. What can't be read changes nothing and is
 * told in a dialog.
 */
export async function openFiles(db: TochtDatabase, files: readonly File[]): Promise<void> {
  const opened: string[] = [];
  for (const file of files) {
    const reading = await readFile(file);
    if ('why' in reading) {
      useProblem.getState().show({
        title: m.open_failed({ name: file.name }),
        what: reading.why,
        safe: m.problem_nothing_changed(),
      });
      continue;
    }
    opened.push(await createEntry(db, reading.model, reading.version));
  }
  const [first, second] = opened;
  if (first === undefined) return;
  if (second === undefined) {
    navigate({ page: 'model', id: first });
  } else {
    navigate({ page: 'home' });
    toast({ message: m.opened_files({ count: opened.length }) });
  }
}

async function readFile(file: File): Promise<Reading> {
  if (file.size > MAX_FILE_BYTES) {
    return why({ code: 'too_large', params: { limit: MAX_FILE_BYTES / 1024 / 1024 } });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { why: m.open_unreadable() };
  }
  return /\.(txt|md|markdown)$/i.test(file.name)
    ? readList(bytes, !/\.txt$/i.test(file.name))
    : readModel(bytes);
}

async function readModel(bytes: Uint8Array): Promise<Reading> {
  const { readJson } = await import('#core/formats/json/read-json.ts');
  const result = readJson(bytes);
  return result.ok ? result : why(result.error);
}

async function readList(bytes: Uint8Array, markdown: boolean): Promise<Reading> {
  const [{ decode }, { parseOutline }, { outlineErrorMessage }] = await Promise.all([
    import('#core/formats/json/decode.ts'),
    import('#core/outline/parse-outline.ts'),
    import('#i18n/outline-error-message.ts'),
  ]);
  const { text, faithful } = decode(bytes);
  if (!faithful) return why({ code: 'encoding', params: {} });
  const { nodes, error } = parseOutline(text, { markdown });
  if (error) return { why: outlineErrorMessage(error) };
  const model = modelFromList(nodes);
  return model ? { model } : why({ code: 'empty', params: {} });
}

function why(error: FileError): Reading {
  return { why: fileErrorMessage(error) };
}
