import { type Change, setFields } from '../changes/change.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { graphOf } from '../queries/graph.ts';
import { descendantsOf } from '../queries/pathway.ts';
import { placeAmong, siblingsIn } from './place.ts';
import { removeLinks } from './remove-links.ts';

interface Move {
  readonly id: string;
  /** The id of the link to the new parent, for a move that can't take a standing link along. */
  readonly linkId: string;
  /** The parent it is taken from; without it, it is taken from the top (or only linked to another parent). */
  readonly fromParent?: string;
  /** The parent it goes to; without it, it goes to the top. */
  readonly toParent?: string;
  /** The place among its new siblings, itself not counted; 0 is first. */
  readonly index: number;
}

/**
 * Moves an element among its siblings, to another parent (its other parents stay) or to the top. A move below itself
 * changes nothing: it would cut the branch off from the chain.
 */
export function moveElement(model: Model, move: Move): Change[] {
  const { id, linkId, fromParent, toParent, index } = move;
  const graph = graphOf(model);
  if (!model.elements.has(id)) return [];
  const ups = graph.linksUp.get(id) ?? [];
  const taken = ups.find((link) => link.to === fromParent);
  if (fromParent !== undefined && !taken) return [];
  if (toParent === undefined) return toTheTop(model, move);
  if (!model.elements.has(toParent) || toParent === id) return [];
  if (fromParent !== toParent && descendantsOf(graph, id).has(toParent)) return [];

  const siblings = siblingsIn(model, toParent, id);
  const { orders, changes } = placeAmong('links', siblings, index);
  const [order = ''] = orders;
  const standing = ups.find((link) => link.to === toParent);
  if (standing) {
    const away = taken && taken !== standing ? removeLinks(model, { ids: [taken.id] }) : [];
    const inPlace = changes.length === 0 && isAt(model, toParent, id, index);
    return [...away, ...changes, ...(inPlace ? [] : setFields('links', standing.id, { order }))];
  }
  if (taken) return [...changes, ...setFields('links', taken.id, { to: toParent, order })];
  const record = createLink({ id: linkId, from: id, to: toParent, order });
  return [...changes, { type: 'add', table: 'links', record }];
}

function toTheTop(model: Model, { id, fromParent, index }: Move): Change[] {
  const ups = graphOf(model).linksUp.get(id) ?? [];
  const away = removeLinks(model, {
    ids: ups.filter((link) => link.to === fromParent).map((link) => link.id),
  });
  const keepsAParent = ups.some((link) => link.to !== fromParent && link.to !== id);
  if (keepsAParent || (fromParent === undefined && isAt(model, undefined, id, index))) return away;
  const { orders, changes } = placeAmong('elements', siblingsIn(model, undefined, id), index);
  return [...away, ...changes, ...setFields('elements', id, { order: orders[0] })];
}

function isAt(model: Model, parent: string | undefined, id: string, index: number): boolean {
  const siblings = siblingsIn(model, parent);
  const clamped = Math.max(0, Math.min(index, siblings.length - 1));
  return siblings[clamped]?.element === id;
}
