import { applyChanges } from '../changes/apply-changes.ts';
import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { graphOf, parentIds } from '../queries/graph.ts';
import { descendantsOf } from '../queries/pathway.ts';
import { inTeamOrder } from '../queries/team-order.ts';
import { moveElement } from './move-element.ts';
import { siblingsIn } from './place.ts';

/**
 * Moves many elements to one place in a row, side by side in the order they had. Each leaves its first parent, unless
 * it stands in that row already; an element that hangs below another of them goes along with that one, and one that
 * would hang below itself stays.
 */
export function moveAmong(
  model: Model,
  args: {
    readonly ids: Iterable<string>;
    /** The parent the row is below; without it, the row at the top. */
    readonly parent: string | undefined;
    /** The place in the row, none of the moved counted; 0 is first. */
    readonly index: number;
    /** Gives a fresh id for each link that is needed. */
    readonly newId: () => string;
  },
): Change[] {
  const { parent, index, newId } = args;
  const graph = graphOf(model);
  const chosen = new Set(args.ids);
  const along = new Set([...chosen].flatMap((id) => [...descendantsOf(graph, id).keys()]));
  const movers = inTeamOrder(model, chosen).filter((id) => !along.has(id));
  const row = siblingsIn(model, parent).map(({ element }) => element);
  let after = row.filter((id) => !movers.includes(id))[index - 1];
  const changes: Change[] = [];
  let current = model;
  for (const id of movers) {
    const now = siblingsIn(current, parent, id).map(({ element }) => element);
    const place = after === undefined ? 0 : now.indexOf(after) + 1;
    const parents = parentIds(graphOf(current), id);
    const fromParent = parent !== undefined && parents.includes(parent) ? parent : parents[0];
    const step = moveElement(current, {
      id,
      linkId: newId(),
      fromParent,
      toParent: parent,
      index: place,
    });
    changes.push(...step);
    current = applyChanges(current, step);
    after = id;
  }
  return changes;
}
