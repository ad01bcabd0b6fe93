import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { addElement } from './add-element.ts';
import { removeIdeas } from './remove-ideas.ts';

/** Makes an element of an idea, below a parent or at the top; the idea leaves the queue. */
export function placeIdea(
  model: Model,
  args: {
    readonly idea: string;
    readonly elementId: string;
    readonly linkId: string;
    readonly parent?: string;
    readonly after?: string;
    readonly level?: string;
    readonly position?: { readonly x: number; readonly y: number };
  },
): Change[] {
  const { idea, elementId, ...place } = args;
  const title = model.ideas.get(idea)?.text;
  if (title === undefined) return [];
  const added = addElement(model, { ...place, id: elementId, title });
  return added.length === 0 ? [] : [...added, ...removeIdeas(model, { ids: [idea] })];
}
