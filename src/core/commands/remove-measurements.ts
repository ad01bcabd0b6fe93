import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { removeRecords } from './remove-records.ts';

/** Removes measurements and the comments on them. */
export function removeMeasurements(
  model: Model,
  args: { readonly ids: readonly string[] },
): Change[] {
  return removeRecords(model, 'measurements', args.ids);
}
