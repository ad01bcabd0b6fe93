/** At least this many letters stand before and after a break. */
const LEAST_LETTERS = 3;
const LETTERS = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;
/** What ends the first part of a Dutch compound, before the next part begins: opleidings-traject, gezondheids-zorg. */
const LINKED = /(?:ings|eids|teits|schaps|heden)$/;
/** An address, in which a hyphen would be a part of it. */
const ADDRESS = /[\p{L}\p{N}][.@_:?=&]\p{L}/u;
/** Between a small and a capital letter, as in names of products. */
const CAMEL = /\p{Ll}$/u;
/** A syllable begins with a consonant, or some that belong together, and a vowel. */
const ONSET = /^(?:sch|ch|th|ph|qu|[bcdfgptkv]r|[bcfgpk]l|[bcdfghjklmnpqrstvwxz])[aeiouy]/;
/** Letters that are never parted: they are one sound, or begin a syllable together. */
const ONE_SOUND = /^(?:ng|ij|oe|ch|sh|sc|th|ph|qu|ck|gh|gn|[bcdfgptkv]r|[bcfgpk]l)$/;
const VOWEL = /[aeiouy]/;

/**
 * Where a word may be broken with a hyphen, as offsets in ascending order: by rules that suit Dutch, French and English
 * alike. `strong` are the places between the parts of a compound, `weak` those between syllables.
 */
export function wordBreaks(word: string): { strong: number[]; weak: number[] } {
  const [strong, weak]: [number[], number[]] = [[], []];
  if (ADDRESS.test(word)) return { strong, weak };
  for (const { 0: letters, index } of word.matchAll(LETTERS)) {
    // Only words in which each letter is one code unit, with its accent or without; others are left whole.
    const plain = Array.from(letters, plainLetter).join('');
    if (plain.length !== letters.length) continue;
    for (let at = LEAST_LETTERS; at <= letters.length - LEAST_LETTERS; at++) {
      const [before, after] = [plain.slice(0, at), plain.slice(at)];
      const isCamel = CAMEL.test(letters.slice(0, at)) && /^\p{Lu}/u.test(letters.slice(at));
      if (isCamel || (LINKED.test(before) && !/^(?:s(?!ch|[pt])|ch)/.test(after)))
        strong.push(index + at);
      else if (beginsSyllable(before, after)) weak.push(index + at);
    }
  }
  return { strong, weak };
}

function beginsSyllable(before: string, after: string): boolean {
  if (!ONSET.test(after) || !VOWEL.test(before)) return false;
  if (ONE_SOUND.test(before.slice(-1) + after.slice(0, 1))) return false;
  return !(before.endsWith('s') && after.startsWith('ch'));
}

function plainLetter(letter: string): string {
  return letter.normalize('NFD').slice(0, 1).toLowerCase();
}
