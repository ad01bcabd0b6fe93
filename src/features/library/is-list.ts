/** Whether a pasted text is a list: more than one line with something on it. */
export function isList(text: string): boolean {
  return /\S[^\S\r\n]*[\r\n]+\s*\S/.test(text);
}
