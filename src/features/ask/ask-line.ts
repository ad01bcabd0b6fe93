/** What a line in the question bar makes. */
export type AskLine =
  | { readonly kind: 'card'; readonly text: string }
  | { readonly kind: 'action'; readonly text: string }
  | { readonly kind: 'assumption'; readonly text: string }
  | { readonly kind: 'idea'; readonly text: string };

const MARKS = { '!': 'action', '?': 'assumption', '>': 'idea' } as const;

/** Reads a line: a leading `!` makes an action, `?` an assumption, `>` an idea; anything else a card. */
export function readAskLine(line: string): AskLine {
  const trimmed = line.trim();
  const kind = MARKS[trimmed.charAt(0) as keyof typeof MARKS];
  return kind ? { kind, text: trimmed.slice(1).trim() } : { kind: 'card', text: trimmed };
}
