import { describe, expect, it } from 'vitest';
import { THEME } from './theme.ts';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the theme', () => {
  it.each(Object.entries(THEME.tone))('can be read on a %s card', (_, tone) => {
    expect(contrast(tone.ink, tone.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tone.soft, tone.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tone.chipInk, tone.chip)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(THEME.status))(
    'shows the status %s readably on every pale card',
    (_, ink) => {
      const { deep: _deep, ...pale } = THEME.tone;
      for (const tone of Object.values(pale)) {
        expect(contrast(ink, tone.fill)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('has words and links that stand out from the paper', () => {
    const { paper, ink, muted, faint, accent, good, warning, danger, control } = THEME.color;
    for (const color of [ink, muted, accent, good, warning, danger]) {
      expect(contrast(color, paper)).toBeGreaterThanOrEqual(4.5);
    }
    for (const color of [faint, control, THEME.link.color, THEME.link.litColor]) {
      expect(contrast(color, paper)).toBeGreaterThanOrEqual(3);
    }
  });
});
