import type { Change } from '../changes/change.ts';
import { createIndicator, type Indicator } from '../model/indicator.ts';
import type { Model } from '../model/model.ts';
import { fitTitle } from '../model/title.ts';
import { addValid } from './add-valid.ts';

/** Adds an indicator to an element. An empty name changes nothing. */
export function addIndicator(
  model: Model,
  args: Pick<Indicator, 'id' | 'element' | 'name'> & Partial<Indicator>,
): Change[] {
  const name = fitTitle(args.name)?.title;
  if (name === undefined || !model.elements.has(args.element)) return [];
  return addValid(model, 'indicators', createIndicator({ ...args, name }));
}
