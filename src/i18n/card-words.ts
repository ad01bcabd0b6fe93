import { statusName } from './names.ts';
import type { Locale } from './paraglide/runtime.js';

const STATUSES = ['idea', 'planned', 'running', 'done', 'stopped'] as const;
type Status = (typeof STATUSES)[number];

interface CardWords {
  readonly language: string;
  readonly status: Readonly<Record<Status, string>>;
}

const cache = new Map<Locale, CardWords>();

/** The words that cards show, in a language: one object a language, so that cards drawn with it can be kept. */
export function cardWords(locale: Locale): CardWords {
  let words = cache.get(locale);
  if (!words) {
    const status = Object.fromEntries(
      STATUSES.map((each) => [each, statusName(each, locale)]),
    ) as CardWords['status'];
    words = { language: locale, status };
    cache.set(locale, words);
  }
  return words;
}
