import { type Change, setFields } from '../changes/change.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { graphOf } from '../queries/graph.ts';
import { descendantsOf } from '../queries/pathway.ts';
import { inTeamOrder } from '../queries/team-order.ts';
import { placeAmong, siblingsIn } from './place.ts';
import { removeRecords } from './remove-records.ts';

/**
 * Moves many elements below one, at the end and in the order they had. Each leaves its first parent and keeps the
 * others, as one that is moved alone does; an element that hangs below another of them goes along with that one. What
 * can't go (a card below itself) stays where it is.
 */
export function moveElements(
  model: Model,
  args: {
    readonly ids: Iterable<string>;
    readonly parent: string;
    /** Gives a fresh id for each link that is needed. */
    readonly newId: () => string;
  },
): Change[] {
  const { parent, newId } = args;
  if (!model.elements.has(parent)) return [];
  const graph = graphOf(model);
  const ids = inTeamOrder(model, args.ids);
  const chosen = new Set(ids);
  const movers = ids.filter((id) => {
    const ups = (graph.linksUp.get(id) ?? []).filter((link) => link.to !== id);
    const goesAlong = ups.some((link) => link.to !== parent && chosen.has(link.to));
    return id !== parent && !goesAlong && !descendantsOf(graph, id).has(parent);
  });
  if (movers.length === 0) return [];
  const moving = new Set(movers);
  const siblings = siblingsIn(model, parent).filter(({ element }) => !moving.has(element));
  const place = placeAmong('links', siblings, siblings.length, movers.length);
  const changes = [...place.changes];
  for (const [index, id] of movers.entries()) {
    const order = place.orders[index] ?? '';
    const ups = graph.linksUp.get(id) ?? [];
    const standing = ups.find((link) => link.to === parent);
    const left = ups.find((link) => link.to !== id);
    if (standing) {
      changes.push(...setFields('links', standing.id, { order }));
      if (left && left !== standing) changes.push(...removeRecords(model, 'links', [left.id]));
    } else if (left) {
      changes.push(...setFields('links', left.id, { to: parent, order }));
    } else {
      const record = createLink({ id: newId(), from: id, to: parent, order });
      changes.push({ type: 'add', table: 'links', record });
    }
  }
  return changes;
}
