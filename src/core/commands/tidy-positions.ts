import { type Change, setFields } from '../changes/change.ts';
import type { Size } from '../layout/box.ts';
import { layoutModel } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import { sameJson } from '../model/same-json.ts';

/** The changes that give every element the position where the tidy arrangement would draw it. */
export function tidyPositions(model: Model, sizes: ReadonlyMap<string, Size>): Change[] {
  const { boxes } = layoutModel(model, sizes, { arrangement: 'tidy' });
  return [...model.elements.values()].flatMap(({ id, position }) => {
    const box = boxes.get(id);
    if (!box) return [];
    const place = { ...position, x: box.x, y: box.y };
    return sameJson(place, position) ? [] : setFields('elements', id, { position: place });
  });
}
