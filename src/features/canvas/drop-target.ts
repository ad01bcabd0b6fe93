import type { Box, Point } from '#core/layout/box.ts';
import { childIds, type Graph, parentIds } from '#core/queries/graph.ts';
import { descendantsOf } from '#core/queries/pathway.ts';

/** Where a dragged card would go: below another card, or to a place among its siblings. */
export type DropTarget =
  | { readonly kind: 'onto'; readonly parent: string }
  | {
      readonly kind: 'among';
      readonly parent: string | undefined;
      /** The place among its siblings, those that are dragged not counted; 0 is first. */
      readonly index: number;
      /** Where that is on the map: a thin box in the gap. */
      readonly gap: Box;
    };

/** How far beyond the row of its siblings a card still counts as among them, in map units. */
const ROW_REACH = 40;
const GAP_WIDTH = 4;
const GAP_ROOM = 14;

/** Cards that are dragged: the one under the pointer, and all of them. */
export interface Dragged {
  readonly id: string;
  readonly ids: ReadonlySet<string>;
}

/**
 * Where cards go that are let go at a point of a tidy map: over another card, below that one (never below themselves);
 * in the row of the siblings of the one under the pointer, to that place among them; anywhere else, nowhere.
 */
export function dropTarget(
  boxes: ReadonlyMap<string, Box>,
  graph: Graph,
  { id, ids }: Dragged,
  at: Point,
  orientation: 'down' | 'right',
): DropTarget | undefined {
  const [parent] = parentIds(graph, id);
  for (const [other, box] of boxes) {
    if (ids.has(other) || !contains(box, at)) continue;
    if ([...ids].some((each) => descendantsOf(graph, each).has(other))) continue;
    const stays = [...ids].every((each) => parentIds(graph, each).includes(other));
    return stays ? undefined : { kind: 'onto', parent: other };
  }
  const siblings = (parent === undefined ? graph.roots : childIds(graph, parent)).filter(
    (sibling) => !ids.has(sibling) && boxes.has(sibling),
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
  const point = orientation === 'down' ? at : { x: at.y, y: at.x };
  const all = siblings.map((sibling) => turned(boxes.get(sibling), orientation));
  const [nearest] = [...all].sort((a, b) => beside(a, point) - beside(b, point));
  if (!nearest || beside(nearest, point) > ROW_REACH) return undefined;
  // A wide family stands in several rows: the one the pointer is in counts.
  const row = all.filter(
    ({ y, height }) => y < nearest.y + nearest.height && nearest.y < y + height,
  );
  const found = row.findIndex(({ x, width }) => point.x < x + width / 2);
  const before = found < 0 ? row.at(-1) : row[found - 1];
  const after = found < 0 ? undefined : row[found];
  const index = after ? all.indexOf(after) : before ? all.indexOf(before) + 1 : all.length;
  const across =
    before && after
      ? (before.x + before.width + after.x) / 2
      : before
        ? before.x + before.width + GAP_ROOM
        : (after?.x ?? 0) - GAP_ROOM;
  const { y, height } = after ?? before ?? nearest;
  const gap = { x: across - GAP_WIDTH / 2, y, width: GAP_WIDTH, height };
  return { kind: 'among', parent, index, gap: turned(gap, orientation) };
}

/** How far a point is above or below a box. */
function beside({ y, height }: Box, point: Point): number {
  return Math.max(0, y - point.y, point.y - y - height);
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
