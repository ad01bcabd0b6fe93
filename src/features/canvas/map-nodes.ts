import { type Node, Position } from '@xyflow/react';
import type { Box, Point } from '#core/layout/box.ts';
import type { CardFace } from '#core/scene/card-face.ts';

export type ElementNode = Node<
  {
    readonly face: CardFace;
    /** A pathway is lit, and it isn't on it. */
    readonly faint: boolean;
    readonly tabStop: boolean;
    /** It came while the map was there, and fades in. */
    readonly comesIn: boolean;
    /** Another card that is dragged would go below this one. */
    readonly drop?: boolean;
    /** It hangs at the pointer. */
    readonly dragged?: boolean;
  },
  'element'
>;

/** The handle on the edge that faces the goal, and the one that faces the actions. */
export const UP_HANDLE = 'up';
export const DOWN_HANDLE = 'down';

/** A card as React Flow takes it: its size and handles are known, so that it never has to measure. */
export function elementNode(
  id: string,
  box: Box,
  data: ElementNode['data'],
  previous: ElementNode | undefined,
): ElementNode {
  const { width, height } = box;
  if (
    previous &&
    previous.data.face === data.face &&
    previous.data.faint === data.faint &&
    previous.data.tabStop === data.tabStop &&
    previous.width === width &&
    previous.height === height
  ) {
    const { x, y } = previous.position;
    // One that only moves keeps what it shows, so that it isn't drawn anew.
    return x === box.x && y === box.y
      ? previous
      : { ...previous, position: { x: box.x, y: box.y } };
  }
  return {
    id,
    type: 'element',
    position: { x: box.x, y: box.y },
    width,
    height,
    measured: { width, height },
    data,
    handles: [
      {
        id: UP_HANDLE,
        type: 'source',
        position: Position.Top,
        x: width / 2,
        y: 0,
        width: 1,
        height: 1,
      },
      {
        id: DOWN_HANDLE,
        type: 'target',
        position: Position.Bottom,
        x: width / 2,
        y: height,
        width: 1,
        height: 1,
      },
    ],
  };
}

/** The nodes while cards are dragged: those at the pointer, on top, and the one they would go below marked. */
export function whileDragging(
  nodes: ElementNode[],
  drag: {
    readonly ids: ReadonlySet<string>;
    readonly by: Point;
    readonly onto: string | undefined;
  },
  boxes: ReadonlyMap<string, Box>,
): ElementNode[] {
  return nodes.map((node) => {
    const box = drag.ids.has(node.id) ? boxes.get(node.id) : undefined;
    if (box) {
      return {
        ...node,
        position: { x: box.x + drag.by.x, y: box.y + drag.by.y },
        zIndex: 1000,
        data: { ...node.data, dragged: true },
      };
    }
    return node.id === drag.onto ? { ...node, data: { ...node.data, drop: true } } : node;
  });
}
