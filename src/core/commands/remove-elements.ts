import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { removeRecords } from './remove-records.ts';

/** Removes elements with their links, and the assumptions, indicators, measurements and comments that hang on them. */
export function removeElements(model: Model, args: { readonly ids: readonly string[] }): Change[] {
  return removeRecords(model, 'elements', args.ids);
}
