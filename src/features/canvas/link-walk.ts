import type { Box } from '#core/layout/box.ts';
import type { Graph } from '#core/queries/graph.ts';
import type { Direction } from './walk.ts';

/** A map as it is drawn, and the graph that it draws. */
export interface Drawn {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly graph: Graph;
  readonly orientation: 'down' | 'right';
}

interface End {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

type Side = 'linksUp' | 'linksDown';

/** Which links of a card lie in a direction: to what it contributes to, or to what contributes to it. */
function sideIn(direction: Direction, orientation: Drawn['orientation']): Side | undefined {
  const [towardsGoal, away] = orientation === 'down' ? ['up', 'down'] : ['left', 'right'];
  if (direction === towardsGoal) return 'linksUp';
  return direction === away ? 'linksDown' : undefined;
}

/** The links on one side of a card, in the order in which their other ends are drawn. */
function linksOn(side: Side, card: string, { boxes, graph, orientation }: Drawn): readonly End[] {
  const place = (link: End): number => {
    const box = boxes.get(side === 'linksUp' ? link.to : link.from);
    if (!box) return 0;
    return orientation === 'down' ? box.x + box.width / 2 : box.y + box.height / 2;
  };
  return [...(graph[side].get(card) ?? [])].sort((a, b) => place(a) - place(b));
}

/** The link that a key goes onto from a card: in that direction the one that runs straightest. */
export function linkFrom(card: string, direction: Direction, drawn: Drawn): string | undefined {
  const box = drawn.boxes.get(card);
  if (!box) return undefined;
  const side = sideIn(direction, drawn.orientation);
  const links = side
    ? linksOn(side, card, drawn)
    : [...linksOn('linksUp', card, drawn), ...linksOn('linksDown', card, drawn)];
  const aside = (link: End): number => {
    const other = drawn.boxes.get(link.from === card ? link.to : link.from);
    if (!other) return Number.POSITIVE_INFINITY;
    return drawn.orientation === 'down'
      ? Math.abs(other.x + other.width / 2 - box.x - box.width / 2)
      : Math.abs(other.y + other.height / 2 - box.y - box.height / 2);
  };
  const straightest = Math.min(...links.map(aside));
  return links.find((link) => aside(link) === straightest)?.id;
}

/**
 * Where a key goes from a link: along it to the card at that end, across it to the next link of the card that it was
 * reached from.
 */
export function stepFromLink(
  link: End,
  direction: Direction,
  anchor: string,
  drawn: Drawn,
): string | undefined {
  const side = sideIn(direction, drawn.orientation);
  if (side) return side === 'linksUp' ? link.to : link.from;
  const links = linksOn(link.from === anchor ? 'linksUp' : 'linksDown', anchor, drawn);
  const index = links.findIndex(({ id }) => id === link.id);
  return links[index + (direction === 'left' || direction === 'up' ? -1 : 1)]?.id;
}

/** The place of a link among those on the same side of a card, from 1, and how many these are. */
export function placeOfLink(
  link: End,
  anchor: string,
  drawn: Drawn,
): { readonly place: number; readonly count: number } {
  const links = linksOn(link.from === anchor ? 'linksUp' : 'linksDown', anchor, drawn);
  return { place: links.findIndex(({ id }) => id === link.id) + 1, count: links.length };
}

/** The card from whose side a link is looked at: where the keyboard came from, else the one that contributes. */
export function anchorOf(link: End, cameFrom: string | undefined): string {
  return cameFrom === link.to ? link.to : link.from;
}

/**
 * Of a card with several parents, the next one beside a parent in a direction across the chain: after going up to one,
 * the keys left and right go to the others.
 */
export function parentBeside(
  child: string,
  parent: string,
  direction: Direction,
  drawn: Drawn,
): string | undefined {
  if (sideIn(direction, drawn.orientation)) return undefined;
  const parents = linksOn('linksUp', child, drawn).map(({ to }) => to);
  const index = parents.indexOf(parent);
  if (index < 0) return undefined;
  return parents[index + (direction === 'left' || direction === 'up' ? -1 : 1)];
}

/** Whether a direction leads towards the goal, or away from it; `undefined` across. */
export function alongChain(
  direction: Direction,
  orientation: Drawn['orientation'],
): 'up' | 'down' | undefined {
  const side = sideIn(direction, orientation);
  return side && (side === 'linksUp' ? 'up' : 'down');
}
