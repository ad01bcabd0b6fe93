import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { removeRecords } from './remove-records.ts';

/** Removes partners with the scores they gave and the comments on them; elements they owned lose an owner. */
export function removePartners(model: Model, args: { readonly ids: readonly string[] }): Change[] {
  return removeRecords(model, 'partners', args.ids);
}
