import { expect, it } from 'vitest';
import { readAskLine } from './ask-line.ts';

it('reads the first character as what the line makes', () => {
  expect(readAskLine(' ! Een skatepark ')).toEqual({ kind: 'action', text: 'Een skatepark' });
  expect(readAskLine('?Ouders doen mee')).toEqual({ kind: 'assumption', text: 'Ouders doen mee' });
  expect(readAskLine('> later')).toEqual({ kind: 'idea', text: 'later' });
  expect(readAskLine('Waarom? Daarom!')).toEqual({ kind: 'card', text: 'Waarom? Daarom!' });
  expect(readAskLine('!')).toEqual({ kind: 'action', text: '' });
});

it('makes of a line without a mark what the guide asks for', () => {
  expect(readAskLine('De jeugddienst', 'owner')).toEqual({ kind: 'owner', text: 'De jeugddienst' });
  expect(readAskLine('> later', 'owner')).toEqual({ kind: 'idea', text: 'later' });
});
