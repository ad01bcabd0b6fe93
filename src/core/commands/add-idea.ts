import type { Change } from '../changes/change.ts';
import { TEXT_LIMIT } from '../model/fields.ts';
import { createIdea, type Idea } from '../model/idea.ts';
import type { Model } from '../model/model.ts';
import { lastOrder } from './place.ts';

/** Adds an idea at the end of the queue. An empty text changes nothing. */
export function addIdea(
  model: Model,
  args: Pick<Idea, 'id' | 'text'> & Partial<Pick<Idea, 'by' | 'at'>>,
): Change[] {
  const { id, by, at } = args;
  const text = args.text.trim().slice(0, TEXT_LIMIT);
  if (text === '' || model.ideas.has(id)) return [];
  const order = lastOrder(model.ideas.values());
  const record = createIdea({ id, text, order, ...(by && { by }), ...(at && { at }) });
  return [{ type: 'add', table: 'ideas', record }];
}
