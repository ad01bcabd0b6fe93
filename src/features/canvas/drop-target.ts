import type { Box, Point } from '#core/layout/box.ts';
import { childIds, type Graph, parentIds } from '#core/queries/graph.ts';
import { descendantsOf } from '#core/queries/pathway.ts';

/** Where a dragged card would go: below another card, or to a place among its siblings. */
export type DropTarget =
  | { readonly kind: 'onto'; readonly parent: string }
  | {
      readonly kind: 'among';
      readonly parent: string | undefined;
      /** The place among its siblings, itself not counted; 0 is first. */
      readonly index: number;
      /** Where that is on the map: a thin box in the gap. */
      readonly gap: Box;
    };

/** How far beyond the row of its siblings a card still counts as among them, in map units. */
const ROW_REACH = 40;
const GAP_WIDTH = 4;
const GAP_ROOM = 14;

/**
 * Where a card goes that is let go at a point of a tidy map: over another card, below that one (never below itself);
 * in the row of its siblings, to that place among them; anywhere else, nowhere.
 */
export function dropTarget(
  boxes: ReadonlyMap<string, Box>,
  graph: Graph,
  id: string,
  at: Point,
  orientation: 'down' | 'right',
): DropTarget | undefined {
  const below = descendantsOf(graph, id);
  const [parent] = parentIds(graph, id);
  for (const [other, box] of boxes) {
    if (other === id || below.has(other) || !contains(box, at)) continue;
    return parentIds(graph, id).includes(other) ? undefined : { kind: 'onto', parent: other };
  }
  const siblings = (parent === undefined ? graph.roots : childIds(graph, parent)).filter(
    (sibling) => sibling !== id && boxes.has(sibling),
  );
  return siblings.length === 0 ? undefined : among(boxes, siblings, parent, at, orientation);
}

function among(
  boxes: ReadonlyMap<string, Box>,
  siblings: readonly string[],
  parent: string | undefined,
  at: Point,
  orientation: 'down' | 'right',
): DropTarget | undefined {
  const row = siblings.map((sibling) => turned(boxes.get(sibling), orientation));
  const point = orientation === 'down' ? at : { x: at.y, y: at.x };
  const top = Math.min(...row.map(({ y }) => y));
  const bottom = Math.max(...row.map(({ y, height }) => y + height));
  if (point.y < top - ROW_REACH || point.y > bottom + ROW_REACH) return undefined;
  const found = row.findIndex(({ x, width }) => point.x < x + width / 2);
  const index = found < 0 ? row.length : found;
  const before = row[index - 1];
  const after = row[index];
  const across =
    before && after
      ? (before.x + before.width + after.x) / 2
      : before
        ? before.x + before.width + GAP_ROOM
        : (after?.x ?? 0) - GAP_ROOM;
  const beside = after ?? before;
  const gap = {
    x: across - GAP_WIDTH / 2,
    y: beside?.y ?? top,
    width: GAP_WIDTH,
    height: beside?.height ?? bottom - top,
  };
  return { kind: 'among', parent, index, gap: turned(gap, orientation) };
}

function contains({ x, y, width, height }: Box, at: Point): boolean {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

/** A box with rows running across, whatever the orientation; turned again it is as it was. */
function turned(box: Box | undefined, orientation: 'down' | 'right'): Box {
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  return orientation === 'down'
    ? { x, y, width, height }
    : { x: y, y: x, width: height, height: width };
}
