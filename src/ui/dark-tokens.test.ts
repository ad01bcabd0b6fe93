import { describe, expect, it } from 'vitest';
import { contrast } from '../../tests/support/contrast.ts';
import { DARK_TOKENS } from './dark-tokens.ts';

const { color, surface } = DARK_TOKENS;

describe('the dark tokens', () => {
  it.each(['paper', 'surface', 'sunken'] as const)(
    'have words that can be read on %s',
    (ground) => {
      for (const ink of [
        'ink',
        'muted',
        'accent',
        'primary',
        'good',
        'warning',
        'danger',
      ] as const) {
        expect(contrast(color[ink], color[ground]), ink).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('have words that can be read on what is tinted, filled or held above', () => {
    const pairs = [
      [color.accent, color.accentSoft],
      [color.ink, color.accentSoft],
      [color.good, color.goodSoft],
      [color.warning, color.warningSoft],
      [color.danger, color.dangerSoft],
      [color.primaryInk, color.primary],
      [color.faint, color.surface],
      [color.muted, surface.hover],
      [color.ink, surface.tooltip],
    ] as const;
    for (const [ink, ground] of pairs) {
      expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('bound what is typed in, and what has the focus', () => {
    for (const edge of [color.control, color.focus]) {
      for (const ground of [color.paper, color.surface]) {
        expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
