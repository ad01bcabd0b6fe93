import { TEXT_LIMIT, TITLE_LIMIT } from './fields.ts';

/** White space and control characters of every kind folded to single spaces, none at either end. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * A title that fits, from whatever was typed or pasted; `undefined` when there is nothing in it. Of a text over
 * {@link TITLE_LIMIT} characters the title keeps the first whole words, and the whole text goes before the
 * description, so that no word is lost.
 */
export function fitTitle(
  text: string,
  description = '',
): { title: string; description?: string } | undefined {
  const whole = foldSpace(text);
  if (whole === '') return undefined;
  if (whole.length <= TITLE_LIMIT) return { title: whole };
  const full = description === '' ? whole : `${whole}\n\n${description}`;
  return { title: `${firstWords(whole)}…`, description: full.slice(0, TEXT_LIMIT) };
}

function firstWords(text: string): string {
  const space = text.lastIndexOf(' ', TITLE_LIMIT - 1);
  if (space > 0) return text.slice(0, space);
  const head = text.slice(0, TITLE_LIMIT - 1);
  const endsInHalfACharacter = /[\uD800-\uDBFF]$/.test(head);
  return endsInHalfACharacter ? head.slice(0, -1) : head;
}
