import { isLocale, type Locale, overwriteGetLocale } from '#i18n/paraglide/runtime.js';

/** Speaks the language of the terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`) where we know it, English otherwise. */
export function startLanguage(environment: NodeJS.ProcessEnv): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const tag = LC_ALL || LC_MESSAGES || LANG || '';
  const language = tag.slice(0, 2).toLowerCase();
  const locale = isLocale(language) ? language : 'en';
  overwriteGetLocale(() => locale);
  return locale;
}
