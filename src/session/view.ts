import type { Model } from '#core/model/model.ts';
import { revealed, type View, visibleModel } from '#core/queries/visible.ts';

/** How far around a card its pathway is lit: one step, two, or all of it. */
export type Reach = 1 | 2 | 'all';

/** The card whose pathway is lit, and how far. */
export interface LitPathway {
  readonly id: string;
  readonly reach: Reach;
}

/** What a person looks at in a model: this tab's own, never in the document. */
export interface ViewState extends View {
  readonly pathway: LitPathway | undefined;
}

/** The whole model, unfolded. */
export const WHOLE: ViewState = { folded: new Set(), only: undefined, pathway: undefined };

/** The view in which some elements and links show, without what has gone from the model or is now hidden. */
export function viewShowing(model: Model, view: ViewState, ids: Iterable<string>): ViewState {
  const standing: View = {
    folded: standingIn(model, view.folded),
    only: view.only !== undefined && model.elements.has(view.only) ? view.only : undefined,
  };
  const { folded, only } = revealed(model, standing, ids);
  const shows = view.pathway && visibleModel(model, { folded, only }).elements.has(view.pathway.id);
  return { folded, only, pathway: shows ? view.pathway : undefined };
}

/** The cards that are folded when some are folded too, or unfolded. */
export function withFolded(
  before: ReadonlySet<string>,
  ids: Iterable<string>,
  folded: boolean,
): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) {
    if (folded) after.add(id);
    else after.delete(id);
  }
  return after;
}

/** What of a selection shows; when nothing of it does, the first card of some others that shows. */
export function selectionIn(
  model: Model,
  view: View,
  selection: ReadonlySet<string>,
  others: Iterable<string>,
): ReadonlySet<string> {
  const { elements, links } = visibleModel(model, view);
  const shows = (id: string): boolean => elements.has(id) || links.has(id);
  const kept = [...selection].filter(shows);
  if (kept.length === selection.size) return selection;
  return new Set(kept.length > 0 ? kept : [...others].filter(shows).slice(0, 1));
}

function standingIn(model: Model, ids: ReadonlySet<string>): ReadonlySet<string> {
  const standing = [...ids].filter((id) => model.elements.has(id));
  return standing.length === ids.size ? ids : new Set(standing);
}
