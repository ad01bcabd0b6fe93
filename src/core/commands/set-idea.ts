import type { Change } from '../changes/change.ts';
import type { Idea } from '../model/idea.ts';
import type { Model } from '../model/model.ts';
import { setRecord } from './set-record.ts';

/** Changes an idea's text, votes or who it is by. An empty text changes nothing. */
export function setIdea(
  model: Model,
  args: { readonly id: string; readonly fields: Partial<Pick<Idea, 'text' | 'votes' | 'by'>> },
): Change[] {
  const { text, ...rest } = args.fields;
  const words = text?.trim();
  return setRecord(model, 'ideas', args.id, { ...rest, ...(words && { text: words }) });
}
