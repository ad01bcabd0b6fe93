import type { Change } from '../changes/change.ts';
import type { Point } from '../layout/box.ts';
import type { Model } from '../model/model.ts';
import { type Boxes, boxesOf, placedAt } from './place-boxes.ts';

/** Moves cards of a free arrangement together, by so many map units (px at 100 %). */
export function nudgeElements(
  model: Model,
  args: { readonly ids: readonly string[]; readonly by: Point; readonly boxes: Boxes },
): Change[] {
  const { ids, by, boxes } = args;
  return boxesOf(model, ids, boxes).flatMap(({ id, box }) =>
    placedAt(model, id, box, { x: box.x + by.x, y: box.y + by.y }),
  );
}
