import type { Change } from '../changes/change.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { graphOf, parentIds } from '../queries/graph.ts';
import { indexAfter, placeAmong, siblingsIn } from './place.ts';

/** Links an element (`from`) to one it contributes to (`to`). A link to itself, or one that stands, changes nothing. */
export function addLink(
  model: Model,
  args: {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    /** The sibling it follows below `to`; without it the element comes last. */
    readonly after?: string;
  },
): Change[] {
  const { id, from, to, after } = args;
  if (from === to || !model.elements.has(from) || !model.elements.has(to)) return [];
  if (model.links.has(id) || parentIds(graphOf(model), from).includes(to)) return [];
  const siblings = siblingsIn(model, to);
  const { orders, changes } = placeAmong('links', siblings, indexAfter(siblings, after));
  const [order = ''] = orders;
  return [...changes, { type: 'add', table: 'links', record: createLink({ id, from, to, order }) }];
}
