import { m } from './paraglide/messages.js';

const SENTENCES = {
  outline_too_large: m.error_outline_too_large,
  outline_too_many_lines: m.error_outline_too_many_lines,
  outline_too_deep: m.error_outline_too_deep,
  outline_line_too_long: m.error_outline_line_too_long,
};

/** Why a text can't be taken as a list, in a sentence that names the line. */
export function outlineErrorMessage(error: {
  readonly code: keyof typeof SENTENCES;
  readonly line: number;
  readonly limit: number;
}): string {
  return SENTENCES[error.code]({ line: error.line, limit: error.limit });
}
