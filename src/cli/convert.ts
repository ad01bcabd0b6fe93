import { writeFile } from 'node:fs/promises';
import { writeJson } from '#core/formats/json/write-json.ts';
import type { Model } from '#core/model/model.ts';
import { writeMarkdown, writeOutline } from '#core/outline/write-outline.ts';
import { fileErrorReason } from '#i18n/file-error-message.ts';
import { m } from '#i18n/paraglide/messages.js';
import { causeOf, Failure } from './failure.ts';
import { type ModelKind, modelKindOf } from './kinds.ts';
import { readModel } from './read-model.ts';

const WRITERS: Readonly<Record<ModelKind, (model: Model) => string>> = {
  json: writeJson,
  text: writeOutline,
  markdown: writeMarkdown,
};

/** `convert IN OUT`: between JSON, indented text and a Markdown list, after the ends of the names. */
export async function convert(from: string, to: string): Promise<void> {
  const write = WRITERS[modelKindOf(to)];
  const { model, version, newer } = await readModel(from);
  // What this build doesn't know of a newer version, it would lose.
  if (newer) throw new Failure(from, fileErrorReason({ code: 'newer', params: { version } }));
  try {
    await writeFile(to, write(model));
  } catch (error) {
    throw new Failure(to, m.cli_unwritable({ cause: causeOf(error) }));
  }
}
