/** What a line in the question bar makes. */
export type AskKind = 'card' | 'action' | 'assumption' | 'idea' | 'owner' | 'indicator';

/** A line as it was read. */
export interface AskLine {
  readonly kind: AskKind;
  readonly text: string;
}

const MARKS: Readonly<Record<string, AskKind>> = { '!': 'action', '?': 'assumption', '>': 'idea' };

/**
 * Reads a line: a leading `!` makes an action, `?` an assumption, `>` an idea.
 * @param plain what a line without a mark makes
 */
export function readAskLine(line: string, plain: AskKind = 'card'): AskLine {
  const trimmed = line.trim();
  const kind = MARKS[trimmed.charAt(0)];
  return kind ? { kind, text: trimmed.slice(1).trim() } : { kind: plain, text: trimmed };
}
