import { poolAdjacent } from './pool-adjacent.ts';
import { PORT_GAP, PORT_MARGIN } from './spacing.ts';

/**
 * Where links meet a card's edge, from the middle of the edge: side by side around it in the order in which they come,
 * straight on where that is near enough.
 * @param approaches how far from the middle each link comes, in ascending order
 * @param width of the card along the edge
 */
export function placePorts(approaches: readonly number[], width: number): number[] {
  const room = Math.max(0, width / 2 - PORT_MARGIN);
  const gap = approaches.length < 2 ? 0 : Math.min(PORT_GAP, (2 * room) / (approaches.length - 1));
  const reach = (gap * (approaches.length - 1)) / 2;
  const inReach = Math.max(reach, Math.min(room, PORT_GAP));
  const wishes = approaches.map((approach) =>
    Math.abs(approach) <= inReach ? approach : Math.sign(approach) * reach,
  );
  const placed = poolAdjacent(
    wishes,
    wishes.map(() => 1),
    wishes.map(() => gap),
  );
  const over = Math.max(0, (placed.at(-1) ?? 0) - room);
  const under = Math.max(0, -room - (placed[0] ?? 0));
  return placed.map((place) => place - over + under);
}
