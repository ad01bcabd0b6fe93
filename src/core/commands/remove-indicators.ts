import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { removeRecords } from './remove-records.ts';

/** Removes indicators with their measurements, and the comments on either. */
export function removeIndicators(
  model: Model,
  args: { readonly ids: readonly string[] },
): Change[] {
  return removeRecords(model, 'indicators', args.ids);
}
