import { type Change, setFields } from '../changes/change.ts';
import type { Box, Point } from '../layout/box.ts';
import type { Model } from '../model/model.ts';

/** The boxes of cards, by element id, in map units (px at 100 %). */
export type Boxes = ReadonlyMap<string, Box>;

/** Of some elements of a free arrangement, those whose box is known, with it; none in the tidy one. */
export function boxesOf(
  model: Model,
  ids: readonly string[],
  boxes: Boxes,
): { readonly id: string; readonly box: Box }[] {
  if (model.about.arrangement !== 'free') return [];
  return [...new Set(ids)].flatMap((id) => {
    const box = boxes.get(id);
    return box && model.elements.has(id) ? [{ id, box }] : [];
  });
}

/** The change that puts a card somewhere, in whole units; none when it is there. */
export function placedAt(model: Model, id: string, box: Box, to: Partial<Point>): Change[] {
  const [x, y] = [Math.round(to.x ?? box.x), Math.round(to.y ?? box.y)];
  if (x === box.x && y === box.y) return [];
  const position = { ...model.elements.get(id)?.position, x, y };
  return setFields('elements', id, { position });
}
