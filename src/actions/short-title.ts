import { foldSpace } from '#core/model/title.ts';

/** What a name may take and still stand on one line of a card or in a file name, in characters. */
const SHORT = 60;

/** A name for a model, from the words it begins with: whole words, and `…` where it was cut. */
export function shortTitle(words: string): string {
  const whole = foldSpace(words);
  if (whole.length <= SHORT) return whole;
  const head = whole.slice(0, SHORT);
  const space = whole.lastIndexOf(' ', SHORT);
  // A language without spaces is cut between characters, never through an emoji.
  const cut = space > SHORT / 2 ? head.slice(0, space) : Array.from(head).slice(0, -1).join('');
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}…`;
}
