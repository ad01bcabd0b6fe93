import { poolAdjacent } from './pool-adjacent.ts';
import { LEAST_PORT_GAP, PORT_GAP, PORT_MARGIN } from './spacing.ts';

/** How much more a link that can run straight wants its place. */
const STRAIGHT_WEIGHT = 40;

/**
 * Where links meet a card's edge, from the middle of the edge: side by side around it in the order in which they come,
 * straight on where that is near enough. Where there is no room for all of their heads, neighbours share a place.
 * @param approaches how far from the middle each link comes, in ascending order
 * @param width of the card along the edge
 */
export function placePorts(approaches: readonly number[], width: number): number[] {
  const room = Math.max(0, width / 2 - Math.min(PORT_MARGIN, width / 5));
  const places = Math.floor((2 * room) / LEAST_PORT_GAP) + 1;
  // An odd number of links has one in the middle, which keeps its straight way.
  const most = Math.max(1, places - ((approaches.length - places) % 2));
  if (approaches.length > places) {
    const shareOf = (index: number) => Math.floor(((index + 0.5) * most) / approaches.length);
    const shared = Array.from({ length: most }, (_, share) =>
      mean(approaches.filter((__, index) => shareOf(index) === share)),
    );
    const placed = placePorts(shared, width);
    return approaches.map((_, index) => placed[shareOf(index)] ?? 0);
  }
  const last = approaches.length - 1;
  const gap = last < 1 ? 0 : Math.min(PORT_GAP, (2 * room) / last);
  const reach = (gap * last) / 2;
  const inReach = Math.max(reach, Math.min(room, PORT_GAP));
  const isNear = (approach: number) => Math.abs(approach) <= inReach;
  const lean = (mean(approaches.map(Math.sign)) * reach) / 2;
  const placed = poolAdjacent(
    approaches.map((approach, index) => (isNear(approach) ? approach : lean + index * gap - reach)),
    approaches.map((approach) => (isNear(approach) ? STRAIGHT_WEIGHT : 1)),
    approaches.map(() => gap),
  );
  return placed.map((place, index) =>
    Math.min(room - (last - index) * gap, Math.max(index * gap - room, place)),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
