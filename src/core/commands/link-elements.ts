import type { Change } from '../changes/change.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { graphOf, parentIds } from '../queries/graph.ts';
import { inTeamOrder } from '../queries/team-order.ts';
import { placeAmong, siblingsIn } from './place.ts';

/** Links many elements to one that they contribute to, after what stands there; their other links stay. */
export function linkElements(
  model: Model,
  args: {
    readonly ids: Iterable<string>;
    readonly to: string;
    /** Gives a fresh id for each link. */
    readonly newId: () => string;
  },
): Change[] {
  const { ids, to, newId } = args;
  if (!model.elements.has(to)) return [];
  const graph = graphOf(model);
  const newcomers = inTeamOrder(model, ids).filter(
    (id) => id !== to && !parentIds(graph, id).includes(to),
  );
  const siblings = siblingsIn(model, to);
  const place = placeAmong('links', siblings, siblings.length, newcomers.length);
  return [
    ...(newcomers.length > 0 ? place.changes : []),
    ...newcomers.map((from, index): Change => {
      const record = createLink({ id: newId(), from, to, order: place.orders[index] ?? '' });
      return { type: 'add', table: 'links', record };
    }),
  ];
}
