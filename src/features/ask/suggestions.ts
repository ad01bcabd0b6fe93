import type { Model } from '#core/model/model.ts';
import { findByTitle } from '#core/queries/find-by-title.ts';
import { graphOf, parentIds } from '#core/queries/graph.ts';

/** A card that stands already and that the typed words may mean. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
  /** The typed words are this card's whole title. */
  readonly exact: boolean;
}

/** From this many characters on, cards that stand are offered. */
const ENOUGH = 2;
const MOST = 5;

/** The cards that could be linked below the anchor instead of making a new one; the whole title first. */
export function suggestionsFor(model: Model, text: string, anchor: string): Suggestion[] {
  if (text.length < ENOUGH) return [];
  const graph = graphOf(model);
  return findByTitle(model, text)
    .filter(({ id }) => id !== anchor && !parentIds(graph, id).includes(anchor))
    .slice(0, MOST);
}
