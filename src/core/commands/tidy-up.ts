import type { Change } from '../changes/change.ts';
import type { Size } from '../layout/box.ts';
import type { Model } from '../model/model.ts';
import { tidyPositions } from './tidy-positions.ts';

/**
 * Puts every card of a free arrangement in its tidy place; the arrangement stays free.
 * @param sizes of the cards, by element id
 */
export function tidyUp(
  model: Model,
  args: { readonly sizes: ReadonlyMap<string, Size> },
): Change[] {
  return model.about.arrangement === 'free' ? tidyPositions(model, args.sizes) : [];
}
