import { foldSpace } from '#core/model/title.ts';

/** What a name may take and still stand on one line of a card or in a file name, in characters. */
const SHORT = 60;

/**
 * The words that a title begins with, for a name or a sentence: whole words, and `…` where it was cut.
 *
 * @param most how many characters it may take
 */
export function shortTitle(words: string, most = SHORT): string {
  const whole = foldSpace(words);
  if (whole.length <= most) return whole;
  const head = whole.slice(0, most);
  const space = whole.lastIndexOf(' ', most);
  // A language without spaces is cut between characters, never through an emoji.
  const cut = space > most / 2 ? head.slice(0, space) : Array.from(head).slice(0, -1).join('');
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}…`;
}
