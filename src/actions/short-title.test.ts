import { expect, it } from 'vitest';
import { shortTitle } from './short-title.ts';

it('keeps a short goal whole, on one line', () => {
  expect(shortTitle('  Iedereen doet \n mee ')).toBe('Iedereen doet mee');
});

it('cuts a long goal after a whole word', () => {
  expect(
    shortTitle(
      'Alle Zeebrugse kinderen kunnen leven in een buurt, die hen de nodige kansen tot ontplooiing biedt',
    ),
  ).toBe('Alle Zeebrugse kinderen kunnen leven in een buurt, die hen…');
});

it('leaves no comma before the ellipsis', () => {
  expect(shortTitle(`${'kinderen '.repeat(6)}samen, en daarna nog veel meer`)).toMatch(/samen…$/);
});

it('cuts what has no spaces without breaking an emoji', () => {
  expect(shortTitle('👨‍👩‍👧'.repeat(30)).isWellFormed()).toBe(true);
});
