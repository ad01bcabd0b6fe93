import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { removeRecords } from './remove-records.ts';

/** Removes ideas from the queue, and the comments on them. */
export function removeIdeas(model: Model, args: { readonly ids: readonly string[] }): Change[] {
  return removeRecords(model, 'ideas', args.ids);
}
