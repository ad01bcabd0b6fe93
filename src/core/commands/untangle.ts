import { applyChanges } from '../changes/apply-changes.ts';
import { type Change, setFields } from '../changes/change.ts';
import type { Size } from '../layout/box.ts';
import { layoutModel } from '../layout/layout.ts';
import { rankingOf } from '../layout/ranks.ts';
import { straightCrossings } from '../layout/straight-crossings.ts';
import { untangledOrders } from '../layout/untangled-order.ts';
import type { Model } from '../model/model.ts';
import { ordersBetween } from '../model/order.ts';
import { graphOf } from '../queries/graph.ts';
import { siblingsIn } from './place.ts';

/**
 * Re-orders brothers and sisters everywhere so that the links of the tidy arrangement cross least. Changes nothing when
 * no order is found that crosses less than the one that stands. About 0.1 s for 200 elements, a second for 2,000.
 * @param sizes of the cards, by element id
 */
export function untangle(model: Model, sizes: ReadonlyMap<string, Size> = new Map()): Change[] {
  const graph = graphOf(model);
  const crossingsOf = (candidate: Model) =>
    straightCrossings(
      graph.links,
      layoutModel(candidate, sizes, { arrangement: 'tidy', orientation: 'down' }).boxes,
    );
  let [best, least]: [Change[], number] = [[], crossingsOf(model)];
  if (least === 0) return [];
  for (const order of untangledOrders(graph, rankingOf(model, graph))) {
    const changes = reorder(model, order);
    const crossings = crossingsOf(applyChanges(model, changes));
    if (crossings < least) [best, least] = [changes, crossings];
  }
  return best;
}

/** Orders every family, and the elements at the top, as they come in a list. */
function reorder(model: Model, order: readonly string[]): Change[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const parents = [undefined, ...graphOf(model).linksDown.keys()];
  return parents.flatMap((parent) => {
    const siblings = siblingsIn(model, parent);
    const wanted = [...siblings].sort(
      (a, b) => (place.get(a.element) ?? 0) - (place.get(b.element) ?? 0),
    );
    if (wanted.every((sibling, index) => sibling === siblings[index])) return [];
    const keys = keysFor(siblings.map((sibling) => sibling.order));
    const table = parent === undefined ? 'elements' : 'links';
    return wanted.flatMap(({ id, order: standing }, index) =>
      standing === keys[index] ? [] : setFields(table, id, { order: keys[index] }),
    );
  });
}

/** The keys that stand, so that few records change; fresh ones where two replicas chose the same. */
function keysFor(standing: readonly string[]): readonly string[] {
  const isClear = new Set(standing).size === standing.length;
  return isClear ? standing : ordersBetween(undefined, undefined, standing.length);
}
