import { readFile, stat } from 'node:fs/promises';
import { modelFromOutline } from '#core/commands/new-model.ts';
import { decode } from '#core/formats/json/decode.ts';
import type { FileError } from '#core/formats/json/errors.ts';
import { MAX_FILE_BYTES } from '#core/formats/json/limits.ts';
import { placeAt } from '#core/formats/json/place.ts';
import { readJson } from '#core/formats/json/read-json.ts';
import { DOCUMENT_VERSION, type Model } from '#core/model/model.ts';
import { parseOutline } from '#core/outline/parse-outline.ts';
import { fileErrorReason } from '#i18n/file-error-message.ts';
import { outlineErrorMessage } from '#i18n/outline-error-message.ts';
import { m } from '#i18n/paraglide/messages.js';
import { getLocale } from '#i18n/paraglide/runtime.js';
import { causeOf, Failure } from './failure.ts';
import { modelKindOf } from './kinds.ts';

/** A model read from a file of any kind; `newer` as {@link readJson} says. */
export interface ModelFile {
  readonly model: Model;
  readonly version: number;
  readonly newer: boolean;
}

/**
 * Reads a model from JSON, indented text or a Markdown list, after the end of the file's name.
 * @throws Failure when there is no such file, or no model in it
 */
export async function readModel(file: string): Promise<ModelFile> {
  const kind = modelKindOf(file);
  const bytes = await readBytes(file);
  if (kind === 'json') {
    const result = readJson(bytes);
    if (!result.ok) throw fileFailure(file, result.error);
    return result;
  }
  const { text, faithful } = decode(bytes);
  if (!faithful) {
    const place = placeAt(text, Math.max(0, text.indexOf('\uFFFD')));
    throw fileFailure(file, { code: 'encoding', params: {}, place });
  }
  const { nodes, error } = parseOutline(text, { markdown: kind === 'markdown' });
  if (error) throw new Failure(`${file}:${error.line}`, outlineErrorMessage(error));
  const createdAt = new Date().toISOString();
  const model = modelFromOutline({ nodes, language: getLocale(), createdAt });
  if (!model) throw new Failure(file, m.cli_no_words());
  return { model, version: DOCUMENT_VERSION, newer: false };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= MAX_FILE_BYTES) return await readFile(file);
  } catch (error) {
    const cause = causeOf(error);
    throw new Failure(file, cause === 'ENOENT' ? m.cli_not_found() : m.cli_unreadable({ cause }));
  }
  const params = { limit: MAX_FILE_BYTES / 1024 / 1024 };
  throw fileFailure(file, { code: 'too_large', params });
}

function fileFailure(file: string, error: FileError): Failure {
  const { place, path } = error;
  const at = place ? `${file}:${place.line}:${place.column}` : file;
  const reason = fileErrorReason(error);
  return new Failure(at, path === undefined ? reason : `${path}: ${reason}`);
}
