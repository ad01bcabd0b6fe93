import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

const style = { size: 17, weight: 600 };
const squeezed = (text: string) => text.replace(/\s+/gu, '');

const scripts = fc.constantFrom(
  ...'abcdefgijlmoqtwAWTM éïç-/()&’',
  ...[
    'ontplooiing',
    'vrijetijdsbesteding',
    'Arbeidsongeschiktheidsverzekeringsmaatschappij',
    ' de ',
    ' ',
  ],
  ...['كل', 'طفل', ' الحي ', 'שכונה', ' ילדים ', 'שָׁ'],
  ...['🎉', '👨‍👩‍👧‍👦', '🇧🇪', '👍🏽', 'e\u0301', '日本語', 'мир', '\u00a0', '\u200d'],
);
const titles = fc.oneof(
  fc.array(scripts, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

describe('wrapped text', () => {
  it('never has a line wider than asked, and loses nothing but white space', () => {
    fc.assert(
      fc.property(titles, fc.integer({ min: 40, max: 400 }), (title, width) => {
        const lines = wrapText(title, style, width);
        for (const line of lines) {
          const isOneCharacter = Array.from(line.replace(/[\p{M}\p{Cf}]/gu, '')).length <= 1;
          if (!isOneCharacter) expect(measureText(line, style)).toBeLessThanOrEqual(width + 1e-6);
        }
        expect(squeezed(lines.join(''))).toBe(squeezed(title));
      }),
    );
  });

  it('breaks at spaces and after hyphens and slashes, and evens out the lines', () => {
    expect(wrapText('Sport- en cultuuraanbod uitbreiden', style, 140)).toEqual([
      'Sport- en',
      'cultuuraanbod',
      'uitbreiden',
    ]);
    expect(wrapText('ouder-kindactiviteiten', style, 150)).toEqual(['ouder-', 'kindactiviteiten']);
    const [first = '', second = ''] = wrapText('een twee drie vier vijf zes', style, 180);
    expect(Math.abs(first.length - second.length)).toBeLessThan(6);
  });

  it('cuts a word only when it is wider than a line, and never inside an emoji or a letter with its mark', () => {
    expect(wrapText('de vrijetijdsbesteding', style, 170)).toEqual(['de', 'vrijetijdsbesteding']);
    const families = '👨‍👩‍👧‍👦'.repeat(3);
    expect(wrapText(families, style, 100)).toEqual(['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']);
    for (const line of wrapText('e\u0301'.repeat(30), style, 60))
      expect(line).toMatch(/^(e\u0301)+$/);
  });

  it('keeps words that a no-break space joins', () => {
    expect(wrapText('mais\u00a0: oui', style, 60)).toEqual(['mais\u00a0:', 'oui']);
  });
});
