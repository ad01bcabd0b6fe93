import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { childIds, graphOf, parentIds } from '../queries/graph.ts';
import { moveElement } from './move-element.ts';

/** One step through the chain: along the row, towards the goal, or away from it. */
export type Step = 'earlier' | 'later' | 'up' | 'down';

/**
 * Moves an element one step, as an outline does. `earlier` and `later` re-order it among its siblings and, past the
 * first or last, take it to the parent beside its own; `up` makes it a sibling of its parent, right after it; `down`
 * puts it below the sibling before it (the one after it, for the first). A step that leads nowhere changes nothing.
 * An element with several parents moves below the one that `parent` names, else the first.
 */
export function stepElement(
  model: Model,
  args: {
    readonly id: string;
    /** The id of the link to a new parent, where a standing link can't go along. */
    readonly linkId: string;
    readonly step: Step;
    readonly parent?: string;
  },
): Change[] {
  const { id, linkId, step } = args;
  const graph = graphOf(model);
  const parents = parentIds(graph, id).filter((parent) => parent !== id);
  const parent = parents.includes(args.parent ?? '') ? args.parent : parents[0];
  const siblings = parent === undefined ? graph.roots : childIds(graph, parent);
  const at = siblings.indexOf(id);
  if (at < 0) return [];
  const move = (toParent: string | undefined, index: number): Change[] =>
    moveElement(model, { id, linkId, fromParent: parent, toParent, index });

  if (step === 'up') {
    if (parent === undefined) return [];
    const [grandparent] = parentIds(graph, parent);
    const row = grandparent === undefined ? graph.roots : childIds(graph, grandparent);
    return move(grandparent, row.indexOf(parent) + 1);
  }
  if (step === 'down') {
    const beside = siblings[at - 1] ?? siblings[at + 1];
    return beside === undefined ? [] : move(beside, childIds(graph, beside).length);
  }
  const by = step === 'earlier' ? -1 : 1;
  if (siblings[at + by] !== undefined) return move(parent, at + by);
  if (parent === undefined) return [];
  const next = parentBeside(model, parent, by);
  if (next === undefined) return [];
  return move(next, step === 'earlier' ? childIds(graph, next).length : 0);
}

/** The element beside a parent in its own row, in one direction. */
function parentBeside(model: Model, parent: string, by: 1 | -1): string | undefined {
  const graph = graphOf(model);
  const [grandparent] = parentIds(graph, parent);
  const row = grandparent === undefined ? graph.roots : childIds(graph, grandparent);
  return row[row.indexOf(parent) + by];
}
