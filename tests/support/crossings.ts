import type { Box } from '#core/layout/box.ts';
import type { Link } from '#core/model/link.ts';

/** How often the straight lines between the middles of linked cards cross; lines that share a card don't count. */
export function straightCrossings(
  links: readonly Pick<Link, 'from' | 'to'>[],
  boxes: ReadonlyMap<string, Box>,
): number {
  const lines = links.flatMap(({ from, to }) => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (!a || !b || from === to) return [];
    const [ax, ay, bx, by] = [...middle(a), ...middle(b)];
    return [{ from, to, ax, ay, bx, by }];
  });
  let count = 0;
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (one.from === other.from || one.to === other.to) continue;
      if (one.from === other.to || one.to === other.from) continue;
      const side = (x: number, y: number) =>
        (one.bx - one.ax) * (y - one.ay) - (one.by - one.ay) * (x - one.ax);
      const back = (x: number, y: number) =>
        (other.bx - other.ax) * (y - other.ay) - (other.by - other.ay) * (x - other.ax);
      if (side(other.ax, other.ay) * side(other.bx, other.by) >= 0) continue;
      if (back(one.ax, one.ay) * back(one.bx, one.by) < 0) count += 1;
    }
  });
  return count;
}

function middle({ x, y, width, height }: Box): [number, number] {
  return [x + width / 2, y + height / 2];
}
