import type { Link } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { compareOrder } from '../model/order.ts';

/**
 * The chain as a graph. A link's `to` is the parent (nearer the goal), its `from` the child.
 * Links with an end that isn't there, and second links between the same two elements, are left out:
 * two replicas can make them together, and neither is a mistake that a person could see or mend.
 */
export interface Graph {
  /** Ids of elements that contribute to nothing, in the team's order. */
  readonly roots: readonly string[];
  /** The links to an element's parents, in the order of the parents in the model. */
  readonly linksUp: ReadonlyMap<string, readonly Link[]>;
  /** The links from an element's children, in the team's order. */
  readonly linksDown: ReadonlyMap<string, readonly Link[]>;
  /** Every link that counts. */
  readonly links: readonly Link[];
}

type Tables = Pick<Model, 'elements' | 'links'>;

const NONE: readonly Link[] = [];

/** The graph of a model, worked out from nothing. */
export function buildGraph(tables: Tables): Graph {
  const { elements, links } = tables;
  const linksUp = new Map<string, Link[]>();
  const linksDown = new Map<string, Link[]>();
  const counted: Link[] = [];
  const seen = new Set<string>();
  for (const link of [...links.values()].sort(compareOrder)) {
    const ends = `${link.from} ${link.to}`;
    if (seen.has(ends) || !elements.has(link.from) || !elements.has(link.to)) continue;
    seen.add(ends);
    counted.push(link);
    push(linksDown, link.to, link);
    push(linksUp, link.from, link);
  }
  for (const up of linksUp.values()) if (up.length > 1) up.sort(byParent(tables));
  const inOrder = [...elements.values()].sort(compareOrder);
  const roots = inOrder
    .filter((element) => !(linksUp.get(element.id) ?? NONE).some((link) => link.to !== element.id))
    .map((element) => element.id);
  return { roots, linksUp, linksDown, links: counted };
}

/** Orders links by the elements they lead to. */
export function byParent({ elements }: Tables): (a: Link, b: Link) => number {
  return (a, b) => {
    const [one, other] = [elements.get(a.to), elements.get(b.to)];
    return one && other ? compareOrder(one, other) : 0;
  };
}

function push(map: Map<string, Link[]>, key: string, link: Link): void {
  const list = map.get(key);
  if (list) list.push(link);
  else map.set(key, [link]);
}
