import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { type Boxes, boxesOf, placedAt } from './place-boxes.ts';

/**
 * Makes the gaps between three or more cards of a free arrangement equal, in the order in which they stand; the first
 * and the last keep their place, unless the cards need more room than there is: then they spread from the first on.
 */
export function distributeElements(
  model: Model,
  args: {
    readonly ids: readonly string[];
    readonly axis: 'horizontal' | 'vertical';
    readonly boxes: Boxes;
  },
): Change[] {
  const cards = boxesOf(model, args.ids, args.boxes);
  if (cards.length < 3) return [];
  const [at, size] =
    args.axis === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  cards.sort((a, b) => a.box[at] - b.box[at] || (a.id < b.id ? -1 : 1));
  const start = cards[0]?.box[at] ?? 0;
  const end = Math.max(...cards.map(({ box }) => box[at] + box[size]));
  const filled = cards.reduce((sum, { box }) => sum + box[size], 0);
  const gap = Math.max(0, (end - start - filled) / (cards.length - 1));
  let next = start;
  return cards.flatMap(({ id, box }) => {
    const place = next;
    next += box[size] + gap;
    return placedAt(model, id, box, { [at]: place });
  });
}
