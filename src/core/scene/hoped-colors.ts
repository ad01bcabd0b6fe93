import { THEME } from './theme.ts';

type ToneColors = (typeof THEME.tone)[keyof typeof THEME.tone];

/** The dashes and gaps of the line around a card above the ceiling, in px. */
export const HOPED_DASH: readonly [number, number] = [7, 5];

/** How far within the edge of the card that line runs, in px. */
export const HOPED_INSET = 3;

/**
 * How a card looks that a team hopes for rather than answers for: an outline in the colour of its level on paper, not
 * a filled card. The dashes of that outline say it to who sees no colour.
 */
export function hopedColors(colors: ToneColors): { readonly [K in keyof ToneColors]: string } {
  const isDark = colors === THEME.tone.deep;
  const { chip, chipInk } = isDark ? THEME.tone.sea : colors;
  return {
    ...colors,
    fill: THEME.color.paper,
    border: colors.accent,
    ink: isDark ? colors.fill : THEME.tone.stone.chipInk,
    soft: THEME.color.muted,
    strip: THEME.color.paper,
    chip,
    chipInk,
  };
}
