import { applyChanges } from '../changes/apply-changes.ts';
import type { About } from '../model/about.ts';
import { newId } from '../model/fields.ts';
import { createModel, type Model } from '../model/model.ts';
import { fitTitle } from '../model/title.ts';
import type { OutlineNode } from '../outline/outline-node.ts';
import { addElement } from './add-element.ts';
import { pasteOutline } from './paste-outline.ts';

type Birth = Pick<About, 'language' | 'createdAt'> & { readonly title?: string };

/** A new model that holds one goal; it is called after the goal unless a title is given. `undefined` without words. */
export function modelWithGoal({ goal, ...birth }: Birth & { goal: string }): Model | undefined {
  const title = fitTitle(birth.title ?? goal)?.title;
  if (title === undefined) return undefined;
  const model = createModel({ ...birth, title });
  return applyChanges(model, addElement(model, { id: newId(), linkId: newId(), title: goal }));
}

/** A new model with an indented list in it, called after its first line unless a title is given. */
export function modelFromOutline({
  nodes,
  ...birth
}: Birth & { nodes: readonly OutlineNode[] }): Model | undefined {
  const title = fitTitle(birth.title ?? nodes[0]?.text ?? '')?.title;
  if (title === undefined) return undefined;
  const model = createModel({ ...birth, title });
  return applyChanges(model, pasteOutline(model, { nodes, at: birth.createdAt, newId }));
}

/** A model of one's own from a template or an example: the same records under a new id, title and date. */
export function modelFromTemplate(
  template: Model,
  { title, createdAt }: { readonly title?: string; readonly createdAt: string },
): Model {
  const words = title === undefined ? undefined : fitTitle(title);
  const about = { ...template.about, id: newId(), createdAt, ...(words && { title: words.title }) };
  return { ...template, about };
}
