import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { foldSpace } from '../model/title.ts';
import { setRecord } from './set-record.ts';

/** Gathers ideas under a heading, or takes them out of theirs when it is empty. */
export function groupIdeas(
  model: Model,
  args: { readonly ids: readonly string[]; readonly group: string },
): Change[] {
  const group = foldSpace(args.group) || undefined;
  return [...new Set(args.ids)].flatMap((id) => setRecord(model, 'ideas', id, { group }));
}
