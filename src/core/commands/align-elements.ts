import type { Change } from '../changes/change.ts';
import { type Box, boxAround, type Point } from '../layout/box.ts';
import type { Model } from '../model/model.ts';
import { type Boxes, boxesOf, placedAt } from './place-boxes.ts';

export type Edge = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';

/** Lines cards of a free arrangement up along an edge, or the middle, of the box around them all. */
export function alignElements(
  model: Model,
  args: { readonly ids: readonly string[]; readonly edge: Edge; readonly boxes: Boxes },
): Change[] {
  const cards = boxesOf(model, args.ids, args.boxes);
  const around = boxAround(cards.map(({ box }) => box));
  return cards.flatMap(({ id, box }) => placedAt(model, id, box, aligned(box, around, args.edge)));
}

function aligned(box: Box, around: Box, edge: Edge): Partial<Point> {
  switch (edge) {
    case 'left':
      return { x: around.x };
    case 'center':
      return { x: around.x + (around.width - box.width) / 2 };
    case 'right':
      return { x: around.x + around.width - box.width };
    case 'top':
      return { y: around.y };
    case 'middle':
      return { y: around.y + (around.height - box.height) / 2 };
    case 'bottom':
      return { y: around.y + around.height - box.height };
  }
}
