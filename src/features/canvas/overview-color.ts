import type { CardFace } from '#core/scene/card-face.ts';
import { THEME } from '#core/scene/theme.ts';

/** The colour of a card where the whole map is small: white ones show as their border. */
export function colorInOverview({ fill, border }: CardFace): string {
  return fill === THEME.color.surface ? border : fill;
}
