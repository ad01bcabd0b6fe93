import { useSyncExternalStore } from 'react';
import { isLocale, type Locale, overwriteGetLocale } from './paraglide/runtime.js';

const STORED_UNDER = 'tocht.locale';
const FALLBACK: Locale = 'nl';

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  nl: 'Nederlands',
  en: 'English',
  fr: 'Français',
};

let current: Locale = FALLBACK;
const listeners = new Set<() => void>();
overwriteGetLocale(() => current);

/** Takes up the language chosen before on this device, or the first one the browser asks for that we speak. */
export function startLocale(): void {
  take(storedLocale() ?? guessLocale(navigator.languages));
}

/** Switches the language of the screen at once, and remembers it on this device. */
export function changeLocale(locale: Locale): void {
  take(locale);
  try {
    localStorage.setItem(STORED_UNDER, locale);
  } catch {
    // A browser that keeps nothing still speaks the language until it closes.
  }
}

/** The language of the screen; what uses it is drawn again when it changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, () => current);
}

/** The language of the screen, outside React. */
export function currentLocale(): Locale {
  return current;
}

/** The first of the languages asked for (BCP 47) that we speak. */
export function guessLocale(languages: readonly string[]): Locale {
  const spoken = languages.map((tag) => tag.split('-')[0]?.toLowerCase()).find(isLocale);
  return spoken ?? FALLBACK;
}

function take(locale: Locale): void {
  current = locale;
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

function storedLocale(): Locale | undefined {
  try {
    const stored = localStorage.getItem(STORED_UNDER);
    return isLocale(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
