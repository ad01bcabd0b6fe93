import { describe, expect, it } from 'vitest';
import { contrast } from '../../../tests/support/contrast.ts';
import { THEME } from './theme.ts';

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
