import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TITLE_LIMIT } from './fields.ts';
import { fitTitle, foldSpace } from './title.ts';

describe('fitTitle', () => {
  it('makes one line of whatever was typed', () => {
    expect(fitTitle('  Safe\u00a0\n\tplaces\u0007 ')).toEqual({ title: 'Safe places' });
    expect(fitTitle(' \n\u00a0')).toBeUndefined();
  });

  it('loses no word of a text that is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 300, maxLength: 600 }), (text) => {
        const fitted = fitTitle(text);
        if (!fitted) return;
        expect(fitted.title.length).toBeLessThanOrEqual(TITLE_LIMIT);
        expect(fitted.description ?? fitted.title).toBe(foldSpace(text));
      }),
    );
  });

  it('cuts between words, or inside one when it is alone, never inside a character', () => {
    expect(fitTitle(`${'a'.repeat(300)} ${'b'.repeat(300)}`)?.title).toBe(`${'a'.repeat(300)}…`);
    expect(fitTitle('x'.repeat(500))?.title).toBe(`${'x'.repeat(TITLE_LIMIT - 1)}…`);
    expect(fitTitle(`x${'🌊'.repeat(300)}`)?.title).toMatch(/^x🌊+…$/u);
    expect(fitTitle('🌊'.repeat(300))?.title).toMatch(/^🌊+…$/u);
  });

  it('keeps the description there was below the text', () => {
    const long = 'word '.repeat(100).trim();
    expect(fitTitle(long, 'Why')?.description).toBe(`${long}\n\nWhy`);
    expect(fitTitle('Short', 'Why')).toEqual({ title: 'Short' });
  });
});
