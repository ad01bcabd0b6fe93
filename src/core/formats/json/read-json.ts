import {
  MIGRATIONS,
  type Migration,
  migrate,
  type PlainDocument,
} from '../../migrations/migrate.ts';
import { DOCUMENT_VERSION, type Model } from '../../model/model.ts';
import { decode } from './decode.ts';
import { documentToModel } from './document-to-model.ts';
import type { FileError, FileErrorCode, Path } from './errors.ts';
import { MAX_DEPTH, MAX_FILE_BYTES } from './limits.ts';
import { placeAt, placeOf, writePath } from './place.ts';
import { scanJson } from './scan.ts';

/** A model from a file, or why there is none. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly model: Model;
      /** The version the file is of. */
      readonly version: number;
      /** The file is of a later version than this build writes: it may be shown, but never written over. */
      readonly newer: boolean;
    }
  | { readonly ok: false; readonly error: FileError };

/**
 * Reads a `.tocht.json` file: size, text encoding (UTF-8 or UTF-16), notation, nesting, version, migration, each
 * record, and what records name. Nothing is thrown, and nothing half-read is ever returned.
 */
export function readJson(
  source: Uint8Array | string,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = DOCUMENT_VERSION,
): ReadResult {
  if (source.length > MAX_FILE_BYTES) {
    return failed('too_large', { limit: MAX_FILE_BYTES / 1024 / 1024 });
  }
  const decoded = typeof source === 'string' ? { text: source, faithful: true } : decode(source);
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (!decoded.faithful) {
    return failed('encoding', {}, { place: placeAt(text, Math.max(0, text.indexOf('\uFFFD'))) });
  }
  if (text.trim() === '') return failed('empty');
  const mistake = scanJson(text, MAX_DEPTH);
  if (mistake) {
    return failed(mistake.code, mistake.params, { place: placeAt(text, mistake.offset) });
  }
  return readDocument(JSON.parse(text), { text, migrations, current });
}

function readDocument(
  parsed: unknown,
  {
    text,
    migrations,
    current,
  }: { text: string; migrations: readonly Migration[]; current: number },
): ReadResult {
  const at = (path: Path) => ({
    place: placeOf(text, path),
    ...(path.length > 0 && { path: writePath(path) }),
  });
  if (!isPlainDocument(parsed) || parsed.format !== 'tocht')
    return failed('not_a_model', {}, at([]));
  const { version } = parsed;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return failed('version', {}, at(['version']));
  }
  const newer = version > current;
  const document = newer ? parsed : migrate(parsed, { from: version, to: current, migrations });
  const read = documentToModel(document);
  if ('value' in read) return { ok: true, model: read.value, version, newer };
  if (newer) return failed('newer', { version }, at(['version']));
  const { code, params, path } = read.error;
  return failed(code, params, at(path));
}

function isPlainDocument(value: unknown): value is PlainDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function failed(
  code: FileErrorCode,
  params: FileError['params'] = {},
  where: Pick<FileError, 'place' | 'path'> = {},
): ReadResult {
  return { ok: false, error: { code, params, ...where } };
}
