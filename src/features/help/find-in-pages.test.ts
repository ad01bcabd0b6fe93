import { expect, it } from 'vitest';
import { findInPages } from './find-in-pages.ts';
import { readPage } from './read-page.ts';

const pages = new Map([
  ['one', readPage('# Één\n\nOver het plafond.\n\n## De wachtrij {#queue}\n\nDruk op [[$mod+k]].')],
  ['two', readPage('# Twee\n\n## Het plafond {#ceiling}\n\n- Een lijn.\n- Sleep ze.')],
]);

it('finds the parts that hold every word, the part named by it first', () => {
  expect(findInPages(pages, 'PLAFOND')).toEqual([
    { page: 'two', section: 'ceiling', heading: 'Het plafond', line: 'Een lijn.' },
    { page: 'one', section: undefined, heading: 'Één', line: 'Over het plafond.' },
  ]);
  expect(findInPages(pages, 'plafond sleep').map(({ page }) => page)).toEqual(['two']);
});

it('finds keys and words without their accents, and nothing for nothing', () => {
  expect(findInPages(pages, 'ctrl+k').map(({ section }) => section)).toEqual(['queue']);
  expect(findInPages(pages, 'een plafond')).toHaveLength(2);
  expect(findInPages(pages, 'zeppelin')).toEqual([]);
  expect(findInPages(pages, '  ')).toEqual([]);
});
