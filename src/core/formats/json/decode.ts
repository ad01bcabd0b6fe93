/** A byte order mark, and the encoding it says. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Without a mark: a text that begins with an ASCII character shows by its zero byte that it is UTF-16. */
const ZERO_FIRST: readonly (readonly [string, 0 | 1])[] = [
  ['utf-16be', 0],
  ['utf-16le', 1],
];

/** The text that bytes hold. `faithful` is false when some bytes are no text; `text` then has U+FFFD for them. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly faithful: boolean } {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), faithful: true };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), faithful: false };
  }
}

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const guessed = ZERO_FIRST.find(([, at]) => bytes[at] === 0 && bytes[1 - at] !== 0);
  return guessed && bytes.length > 1 ? guessed[0] : 'utf-8';
}
