import type { Drawable } from '#core/scene/drawable.ts';
import { measureText } from '#core/scene/measure-text.ts';
import { THEME } from '#core/scene/theme.ts';

/** The count under a folded card, in map units; it hangs over the lower edge, where the branch would begin. */
const BADGE = { height: 28, padX: 12, size: 14, weight: 600, chevron: 5, gap: 7, low: 5 } as const;

/** The count under a folded card of a size, as it is drawn on the picture of a large map: larger seen from afar. */
export function foldBadge(
  words: string,
  card: { readonly width: number; readonly height: number },
  zoom: number,
): Drawable[] {
  const scale = zoom < 0.5 ? 1.8 : zoom < 0.8 ? 1.25 : 1;
  const { weight } = BADGE;
  const [height, padX, size] = [BADGE.height * scale, BADGE.padX * scale, BADGE.size * scale];
  const [chevron, gap] = [BADGE.chevron * scale, BADGE.gap * scale];
  const text = measureText(words, { size, weight });
  const width = text + 2 * padX + 2 * chevron + gap;
  const x = (card.width - width) / 2;
  const middle = card.height + BADGE.low;
  const { chip, chipInk, accent } = THEME.tone.sea;
  const left = x + padX;
  return [
    {
      kind: 'box',
      x,
      y: middle - height / 2,
      width,
      height,
      radius: height / 2,
      fill: chip,
      stroke: accent,
      strokeWidth: 1.5 * scale,
    },
    {
      kind: 'path',
      data: `M${left} ${middle - chevron / 2}L${left + chevron} ${middle + chevron / 2}L${left + 2 * chevron} ${middle - chevron / 2}`,
      stroke: chipInk,
      strokeWidth: 2 * scale,
    },
    {
      kind: 'text',
      text: words,
      x: left + 2 * chevron + gap,
      y: middle + size * 0.36,
      align: 'left',
      size,
      weight,
      color: chipInk,
      direction: 'ltr',
    },
  ];
}
