import { currentLocale, guessLocale } from './locale.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

interface Part {
  readonly id: string;
  readonly joiner: 'start' | 'so-that' | 'because' | 'if';
  readonly text: string;
}

/** A piece of a sentence, and the words at its start that join it to the piece before. */
interface SentencePiece {
  readonly id: string;
  readonly text: string;
  readonly joiner: string;
}

const JOINED = { 'so-that': m.sentence_so_that, because: m.sentence_because, if: m.sentence_if };

/**
 * A pathway as pieces to be read one after another, joined in the language of the model, whatever the reader's; the
 * words of the cards stay as people wrote them.
 * @param language of the model (BCP 47)
 */
export function sentencePieces(parts: readonly Part[], language: string): SentencePiece[] {
  const locale = modelLocale(language);
  return parts.map(({ id, joiner, text }, index) => {
    const isLast = index === parts.length - 1;
    const words = isLast ? text : text.replace(/[.,;:\s]+$/u, '');
    const join = (tail: string): string =>
      joiner === 'start' ? tail : JOINED[joiner]({ text: tail }, { locale });
    const joined = join(words);
    const piece = { id, joiner: join('').trim() };
    if (!isLast) return { ...piece, text: `${joined},` };
    return { ...piece, text: /[.!?…]$/u.test(joined) ? joined : `${joined}.` };
  });
}

/** The question that leads downwards from a card, in the language of the model. */
export function firstQuestion(text: string, language: string): string {
  return m.sentence_first({ text }, { locale: modelLocale(language) });
}

/** The language of ours in which a model speaks; that of the screen when we don't speak its own. */
export function modelLocale(language: string): Locale {
  return guessLocale([language, currentLocale()]);
}
