import { expect, it } from 'vitest';
import { openBook } from './book.ts';
import type { Page } from './pages.ts';

it('makes no more pages than are asked for, a step at a time, and knows when there are no more', () => {
  let made = 0;
  function* pages(): Generator<Page | undefined, void> {
    for (const id of ['a', 'b', 'c']) {
      yield undefined;
      made += 1;
      yield { tops: [id], cards: new Set([id]), depth: 0 };
    }
  }
  const book = openBook(pages());
  expect(book.at(0)?.tops).toEqual(['a']);
  expect(made).toBe(1);
  expect(book.readOn()).toBe(true);
  expect(made).toBe(1);
  expect([book.hasMade('a'), book.hasMade('b')]).toEqual([true, false]);
  expect(book.indexOf('b')).toBe(1);
  expect(made).toBe(2);
  expect([1, 2, 3, 4].map(() => book.readOn())).toEqual([true, true, false, false]);
  expect(book.count()).toBe(3);
  expect(book.at(3)).toBeUndefined();
  expect(book.indexOf('d')).toBe(-1);
});
