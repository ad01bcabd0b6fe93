import type { Model } from '#core/model/model.ts';
import { graphOf, parentIds } from '#core/queries/graph.ts';

/**
 * The card the question is about: the one that is selected, else the one it was about, else the first goal.
 * `undefined` while the model has no cards.
 */
export function anchorOf(
  model: Model,
  selection: ReadonlySet<string>,
  last: string | undefined,
): string | undefined {
  const [selected] = selection;
  if (selection.size === 1 && selected !== undefined && model.elements.has(selected)) {
    return selected;
  }
  if (last !== undefined && model.elements.has(last)) return last;
  return graphOf(model).roots[0] ?? model.elements.keys().next().value;
}

/** The card one level up: the first parent; the card itself when it has none. */
export function levelUp(model: Model, anchor: string): string {
  return parentIds(graphOf(model), anchor)[0] ?? anchor;
}
