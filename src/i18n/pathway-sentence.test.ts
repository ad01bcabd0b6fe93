import { describe, expect, it } from 'vitest';
import { firstQuestion, sentencePieces } from './pathway-sentence.ts';

const parts = [
  { id: 'a', joiner: 'start', text: 'Voorzien van een skatepark.' },
  { id: 'b', joiner: 'so-that', text: 'Kinderen bewegen meer' },
  { id: 'b', joiner: 'because', text: 'wie speelt, beweegt' },
  { id: 'b', joiner: 'if', text: 'het droog is' },
] as const;
const joined = (language: string): string =>
  sentencePieces(parts, language)
    .map(({ text }) => text)
    .join(' ');

describe('sentencePieces', () => {
  it('joins a pathway in the language of the model', () => {
    expect(joined('nl-BE')).toBe(
      'Voorzien van een skatepark, zodat Kinderen bewegen meer, omdat wie speelt, beweegt, als het droog is.',
    );
    expect(joined('en')).toContain('so that Kinderen bewegen meer, because');
    expect(joined('de')).toContain('zodat');
  });

  it('tells the words that join a piece to the one before', () => {
    expect(sentencePieces(parts, 'nl').map(({ joiner }) => joiner)).toEqual([
      '',
      'zodat',
      'omdat',
      'als',
    ]);
  });

  it('leaves a last mark that a person wrote', () => {
    expect(sentencePieces([{ id: 'a', joiner: 'start', text: 'Echt?' }], 'nl')).toEqual([
      { id: 'a', text: 'Echt?', joiner: '' },
    ]);
    expect(firstQuestion('Iedereen speelt', 'fr')).toContain('«\u00a0Iedereen speelt\u00a0»');
  });
});
