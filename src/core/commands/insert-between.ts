import { type Change, setFields } from '../changes/change.ts';
import { createElement } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { orderBetween } from '../model/order.ts';
import { fitTitle } from '../model/title.ts';
import { graphOf } from '../queries/graph.ts';
import { levelForNew, levelWithRole, roleOf } from '../queries/levels.ts';
import { lastOrder } from './place.ts';

/**
 * Puts a new parent between an element and one of its parents (the first, unless `parent` names another), in the
 * element's own place; above an element without parents it takes that one's place at the top.
 */
export function insertBetween(
  model: Model,
  args: {
    readonly id: string;
    /** The id of the one link that is new. */
    readonly linkIdUp: string;
    readonly child: string;
    readonly title: string;
    readonly parent?: string;
  },
): Change[] {
  const { id, linkIdUp } = args;
  const child = model.elements.get(args.child);
  const words = fitTitle(args.title);
  if (!child || !words || model.elements.has(id)) return [];
  const ups = graphOf(model).linksUp.get(child.id) ?? [];
  const standing = args.parent ? ups.find((link) => link.to === args.parent) : ups[0];
  if (args.parent !== undefined && !standing) return [];
  if (!standing) {
    const above =
      roleOf(model, child.id) === 'action' ? levelWithRole(model.about, 'outcome') : child.level;
    const element = createElement({ ...words, id, level: above, order: child.order });
    const order = orderBetween(undefined, undefined);
    const link = createLink({ id: linkIdUp, from: child.id, to: id, order });
    return [
      { type: 'add', table: 'elements', record: element },
      { type: 'add', table: 'links', record: link },
    ];
  }
  const element = createElement({
    ...words,
    id,
    level: levelForNew(model, standing.to),
    order: lastOrder(model.elements.values()),
  });
  const link = createLink({ id: linkIdUp, from: id, to: standing.to, order: standing.order });
  return [
    { type: 'add', table: 'elements', record: element },
    ...setFields('links', standing.id, { to: id }),
    { type: 'add', table: 'links', record: link },
  ];
}
