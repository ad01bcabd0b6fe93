import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

const style = { size: 17, weight: 600 };
const squeezed = (text: string) => text.replace(/[\s-]+/gu, '');

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
  it('never has a line wider than asked, and loses nothing but white space, and adds nothing but hyphens', () => {
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

  it('breaks a long compound between its parts, or else its syllables, with a hyphen', () => {
    const broken = (word: string, width: number) => wrapText(word, style, width);
    expect(broken('buurtontwikkelingsverantwoordelijke', 230)).toEqual([
      'buurtontwikkelings-',
      'verantwoordelijke',
    ]);
    expect(broken('opleidingstrajecten', 130)).toEqual(['opleidings-', 'trajecten']);
    expect(broken('vrijetijdsbesteding', 120)).toEqual(['vrijetijds-', 'besteding']);
    expect(broken('l’accompagnement', 110)).toEqual(['l’accom-', 'pagnement']);
    expect(broken('gemeenschapsopbouw', 120).join('')).not.toMatch(/s-ch|sc-h/);
  });

  it('leaves three letters or more on each side of a hyphen, and no sound in two', () => {
    const parts = ['buurt', 'school', 'wijk', 'ontwikkeling', 'jeugd', 'welzijn', 'ouder', 'ng'];
    const words = fc.array(fc.constantFrom(...parts), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(words, fc.integer({ min: 90, max: 260 }), (made, width) => {
        const lines = wrapText(made.join(''), style, width);
        for (const [index, line] of lines.slice(0, -1).entries()) {
          if (!line.endsWith('-')) continue;
          const next = lines[index + 1] ?? '';
          expect(line.length).toBeGreaterThan(3);
          expect(next.length).toBeGreaterThan(2);
          expect(line.at(-2) + next.slice(0, 1)).not.toMatch(/ng|ij|oe|ch/);
        }
      }),
    );
  });

  it('leaves no word alone on the last line when lines can be more alike', () => {
    const lines = wrapText('Ouders hebben de ruimte om hun ambitie waar te maken', style, 222);
    expect(lines.at(-1)?.split(' ').length).toBeGreaterThan(1);
  });

  it('keeps words that a no-break space joins', () => {
    expect(wrapText('mais\u00a0: oui', style, 60)).toEqual(['mais\u00a0:', 'oui']);
  });
});
