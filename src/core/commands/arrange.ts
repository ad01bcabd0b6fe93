import type { Change } from '../changes/change.ts';
import type { Size } from '../layout/box.ts';
import type { About } from '../model/about.ts';
import type { Model } from '../model/model.ts';
import { tidyPositions } from './tidy-positions.ts';

/**
 * Changes the arrangement. On the way to the free one every card gets the position where it stands, so that nothing on
 * the map moves; on the way to the tidy one positions stay in the model, unused.
 * @param sizes of the cards, by element id
 */
export function arrange(
  model: Model,
  args: { readonly arrangement: About['arrangement']; readonly sizes: ReadonlyMap<string, Size> },
): Change[] {
  const { arrangement, sizes } = args;
  if (arrangement === model.about.arrangement) return [];
  const positions = arrangement === 'free' ? tidyPositions(model, sizes) : [];
  return [...positions, { type: 'about', field: 'arrangement', value: arrangement }];
}
