import { readFileSync } from 'node:fs';

export const LANGUAGES = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' } as const;
export type Language = keyof typeof LANGUAGES;

/** The words of the screen in a language, as src/i18n/messages has them: a plain message by its key. */
export function wordsIn(language: Language): (key: string) => string {
  const messages = JSON.parse(readFileSync(`src/i18n/messages/${language}.json`, 'utf8'));
  return (key) => {
    const message: unknown = messages[key];
    if (typeof message !== 'string') throw new Error(`There is no plain message ${key}.`);
    return message;
  };
}
