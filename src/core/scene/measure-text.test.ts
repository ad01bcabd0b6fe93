import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_FONTS } from './fonts.ts';
import { measureText } from './measure-text.ts';
import { THEME } from './theme.ts';

const require = createRequire(import.meta.url);
const context = createCanvas(1, 1).getContext('2d');

function drawn(text: string, size: number, weight: number): number {
  context.font = `${weight} ${size}px ${THEME.font.family}`;
  return context.measureText(text).width;
}

describe('measured text', () => {
  beforeAll(() => {
    for (const { file, family } of SHIPPED_FONTS) {
      GlobalFonts.registerFromPath(require.resolve(file), family);
    }
  });

  it('is never narrower than what the shipped fonts draw, kerning and joined letters included', () => {
    const letters = fc.constantFrom(
      ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?-–/()[]"\'’“”éèëïîöüçœÀÉÇłőżąđ',
      ...'אבגדהושתםןץ',
      ...'ابتثجحخدذرزسشصضطعغفقكلمنهويةى',
    );
    const texts = fc.string({ unit: letters, maxLength: 60 });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(400, 600, 700),
        fc.integer({ min: 12, max: 24 }),
        (text, weight, size) => {
          // A renderer rounds glyphs at small sizes, and may take a bracket between two scripts from either font; 2 % is far
          // within a card's padding.
          expect(measureText(text, { size, weight })).toBeGreaterThanOrEqual(
            drawn(text, size, weight) * 0.98 - 0.5,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is within a twentieth of it for ordinary Dutch, French and English', () => {
    for (const text of [
      'Alle Zeebrugse kinderen kunnen leven in een buurt die hen de nodige kansen biedt',
      'Les familles du quartier se rencontrent et s’entraident',
      'Children and parents meet in a safe place close to home',
    ]) {
      expect(measureText(text, { size: 17, weight: 600 })).toBeLessThan(
        drawn(text, 17, 600) * 1.05,
      );
    }
  });

  it('counts marks that stand over a letter for nothing and leaves room for emoji', () => {
    const style = { size: 20, weight: 400 };
    expect(measureText('a\u0323', style)).toBe(measureText('a', style));
    expect(measureText('🎉', style)).toBeGreaterThanOrEqual(26);
  });
});
