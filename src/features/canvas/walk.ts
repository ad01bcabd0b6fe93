import type { Box } from '#core/layout/box.ts';
import type { Graph } from '#core/queries/graph.ts';
import { childIds, parentIds } from '#core/queries/graph.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const center = (box: Box): { x: number; y: number } => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

/**
 * The card an arrow key goes to, as the map is drawn: along a link where the chain runs that way, else to the
 * nearest card in that direction. `undefined` when there is none.
 */
export function walk(
  boxes: ReadonlyMap<string, Box>,
  graph: Graph,
  from: string,
  direction: Direction,
  orientation: 'down' | 'right',
): string | undefined {
  const box = boxes.get(from);
  if (!box) return undefined;
  const vertical = direction === 'up' || direction === 'down';
  const alongChain = vertical === (orientation === 'down');
  const linked = !alongChain ? [] : [...parentIds(graph, from), ...childIds(graph, from)];
  return (
    nearest(boxes, box, direction, linked, true) ??
    nearest(boxes, box, direction, boxes.keys(), false)
  );
}

function nearest(
  boxes: ReadonlyMap<string, Box>,
  from: Box,
  direction: Direction,
  candidates: Iterable<string>,
  linked: boolean,
): string | undefined {
  const start = center(from);
  const vertical = direction === 'up' || direction === 'down';
  const sign = direction === 'up' || direction === 'left' ? -1 : 1;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const id of candidates) {
    const box = boxes.get(id);
    if (!box || box === from) continue;
    const end = center(box);
    const along = sign * (vertical ? end.y - start.y : end.x - start.x);
    const across = Math.abs(vertical ? end.x - start.x : end.y - start.y);
    const clear = vertical ? (from.height + box.height) / 2 : (from.width + box.width) / 2;
    if (along < Math.min(clear, 24)) continue;
    // A card straight ahead wins from one that is nearer but aside; along a link any angle will do.
    const far = linked ? along + across : along + 3 * across;
    if (far < least) {
      least = far;
      best = id;
    }
  }
  return best;
}
