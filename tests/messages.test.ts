import { expect, test } from 'vitest';
import { keysUsedIn, messageProblems } from '../scripts/message-problems.ts';

const plural = (match: Record<string, string>) => [{ match }];

test('accepts messages that every language has and the app uses', () => {
  const languages = {
    nl: {
      hello: 'Dag {name}',
      cards: plural({ 'n=one': '{count} kaart', 'n=*': '{count} kaarten' }),
    },
    fr: {
      hello: 'Bonjour {name}',
      cards: plural({
        'n=one': '{count} carte',
        'n=many': '{count} de cartes',
        'n=*': '{count} cartes',
      }),
    },
  };
  expect(messageProblems(languages, new Set(['hello', 'cards']))).toEqual([]);
});

test.each([
  ['missing in fr', { nl: { a: 'x' }, fr: {} }, ['a']],
  ['nothing uses it', { nl: { a: 'x' }, fr: { a: 'x' } }, []],
  ['no language has it', { nl: {}, fr: {} }, ['a']],
  ['empty in fr', { nl: { a: 'x' }, fr: { a: ' ' } }, ['a']],
  ['other parameters', { nl: { a: '{name}' }, fr: { a: '{naam}' } }, ['a']],
  [
    'no variant for all other cases (*) in fr',
    { nl: { a: plural({ 'n=*': 'x' }) }, fr: { a: plural({ 'n=one': 'x' }) } },
    ['a'],
  ],
])('refuses a message: %s', (problem, languages, used) => {
  expect(messageProblems(languages, new Set(used)).join('\n')).toContain(problem);
});

test('finds the messages a source file uses', () => {
  const source = `import { m } from '#i18n/paraglide/messages.js';\nm.home_title(); const names = { a: m.role_goal };`;
  expect(keysUsedIn(source)).toEqual(['home_title', 'role_goal']);
});
