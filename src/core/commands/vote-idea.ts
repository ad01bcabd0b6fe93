import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { setRecord } from './set-record.ts';

/** Gives an idea more dots, or takes some back; never fewer than none. */
export function voteIdea(
  model: Model,
  args: { readonly id: string; readonly by: number },
): Change[] {
  const votes = model.ideas.get(args.id)?.votes;
  if (votes === undefined) return [];
  return setRecord(model, 'ideas', args.id, { votes: Math.max(0, votes + args.by) });
}
