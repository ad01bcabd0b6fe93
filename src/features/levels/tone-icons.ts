import { createLucideIcon, type LucideIcon } from 'lucide-react';
import { TONES, type Tone } from '#core/model/about.ts';

/** A drop of each tone, as the icon of a button or of an entry in a menu. */
export const TONE_ICONS = Object.fromEntries(TONES.map((tone) => [tone, iconOf(tone)])) as Readonly<
  Record<Tone, LucideIcon>
>;

function iconOf(tone: Tone): LucideIcon {
  const colors = { fill: `var(--tone-${tone}-chip)`, stroke: `var(--tone-${tone}-accent)` };
  return createLucideIcon(`tone-${tone}`, [
    ['circle', { cx: '12', cy: '12', r: '9', strokeWidth: '3', ...colors, key: tone }],
  ]);
}
