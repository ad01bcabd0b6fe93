// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { formatBytes, formatList, formatMoment, formatNumber } from './format.ts';
import { changeLocale, guessLocale } from './locale.ts';

const NOW = new Date(2026, 10, 24, 16, 0);

afterEach(() => changeLocale('nl'));

describe('formatMoment', () => {
  it.each([
    ['this morning', new Date(2026, 10, 24, 9, 5), 'vandaag, 09:05'],
    ['late last evening', new Date(2026, 10, 23, 23, 59), 'gisteren'],
    ['last Friday', new Date(2026, 10, 20, 12, 0), 'vrijdag'],
    ['three weeks ago', new Date(2026, 10, 3, 12, 0), '3 november'],
    ['earlier this year', new Date(2026, 4, 3, 12, 0), 'mei'],
    ['another year', new Date(2025, 2, 3, 12, 0), 'maart 2025'],
    ['a clock that ran ahead', new Date(2026, 11, 3, 12, 0), 'december 2026'],
  ])('says when it was: %s', (_, date, words) => {
    expect(formatMoment(date, NOW)).toBe(words);
  });

  it('says it in the language of the screen', () => {
    changeLocale('fr');
    expect(formatMoment(new Date(2026, 10, 20), NOW)).toBe('vendredi');
    changeLocale('en');
    expect(formatMoment(new Date(2026, 10, 3), NOW)).toBe('3 November');
  });
});

it('writes numbers, sizes and lists as the language does', () => {
  expect(formatNumber(1234.5)).toBe('1.234,5');
  expect(formatBytes(26_214_400)).toBe('26,2 MB');
  expect(formatList(['spel', 'rust', 'zorg'])).toBe('spel, rust en zorg');
});

describe('the language', () => {
  it('is guessed from the first one asked for that we speak', () => {
    expect(guessLocale(['de-AT', 'fr-CA', 'nl'])).toBe('fr');
    expect(guessLocale(['NL-be'])).toBe('nl');
    expect(guessLocale(['ja'])).toBe('nl');
  });

  it('is remembered, and said to the browser', () => {
    changeLocale('fr');
    expect(document.documentElement.lang).toBe('fr');
    expect(Object.values({ ...localStorage })).toContain('fr');
  });
});
