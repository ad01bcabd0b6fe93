import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { addAssumption } from './add-assumption.ts';
import { removeIdeas } from './remove-ideas.ts';

/** Makes an assumption about an element or a link of an idea; the idea leaves the queue. */
export function assumeIdea(
  model: Model,
  args: { readonly idea: string; readonly assumptionId: string; readonly about: string },
): Change[] {
  const { idea, assumptionId, about } = args;
  const text = model.ideas.get(idea)?.text ?? '';
  const added = addAssumption(model, { id: assumptionId, about, text });
  return added.length === 0 ? [] : [...added, ...removeIdeas(model, { ids: [idea] })];
}
