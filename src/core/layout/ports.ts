import { poolAdjacent } from './pool-adjacent.ts';
import { PORT_GAP, PORT_MARGIN } from './spacing.ts';

/** How much more a link that can run straight wants its place. */
const STRAIGHT_WEIGHT = 8;

/**
 * Where links meet a card's edge, from the middle of the edge: side by side around it in the order in which they come,
 * straight on where that is near enough.
 * @param approaches how far from the middle each link comes, in ascending order
 * @param width of the card along the edge
 */
export function placePorts(approaches: readonly number[], width: number): number[] {
  const last = approaches.length - 1;
  const room = Math.max(0, width / 2 - Math.min(PORT_MARGIN, width / 5));
  const gap = last < 1 ? 0 : Math.min(PORT_GAP, (2 * room) / last);
  const reach = (gap * last) / 2;
  const inReach = Math.max(reach, Math.min(room, PORT_GAP));
  const isNear = (approach: number) => Math.abs(approach) <= inReach;
  const placed = poolAdjacent(
    approaches.map((approach) => (isNear(approach) ? approach : Math.sign(approach) * reach)),
    approaches.map((approach) => (isNear(approach) ? STRAIGHT_WEIGHT : 1)),
    approaches.map(() => gap),
  );
  return placed.map((place, index) =>
    Math.min(room - (last - index) * gap, Math.max(index * gap - room, place)),
  );
}
