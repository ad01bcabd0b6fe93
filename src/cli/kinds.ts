import { m } from '#i18n/paraglide/messages.js';
import { Failure } from './failure.ts';

/** The kinds of file that hold a model. */
export type ModelKind = 'json' | 'text' | 'markdown';

const KINDS: Readonly<Record<string, ModelKind>> = {
  '.json': 'json',
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** The kind of a file by the end of its name. */
export function modelKindOf(file: string): ModelKind {
  const kind = KINDS[extensionOf(file)];
  if (!kind) throw new Failure(file, m.cli_unknown_kind({ kinds: '.tocht.json, .txt, .md' }));
  return kind;
}

/** The end of a file's name, in small letters: `.svg`. */
export function extensionOf(file: string): string {
  return /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
}
