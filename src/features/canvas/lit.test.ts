import { expect, test } from 'vitest';
import { createElement } from '#core/model/element.ts';
import { createLink } from '#core/model/link.ts';
import { litBy } from './lit.ts';

const table = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));
const elements = table(
  ['goal', 'left', 'right', 'below', 'aside'].map((id) =>
    createElement({ id, title: id, level: 'l', order: id }),
  ),
);
const links = table(
  ['left>goal', 'right>goal', 'below>left', 'aside>right'].map((id) => {
    const [from = '', to = ''] = id.split('>');
    return createLink({ id, from, to, order: id });
  }),
);
const lit = (...ids: string[]) => [...litBy({ elements, links }, new Set(ids))].sort();

test('a card lights what is above and below it, and no other branch', () => {
  expect(lit('left')).toEqual(['below', 'below>left', 'goal', 'left', 'left>goal']);
});

test('several cards light all their pathways', () => {
  expect(lit('below', 'right')).toEqual([
    'aside',
    'aside>right',
    'below',
    'below>left',
    'goal',
    'left',
    'left>goal',
    'right',
    'right>goal',
  ]);
});

test('a link lights itself', () => {
  expect(lit('left>goal')).toEqual(['left>goal']);
});
