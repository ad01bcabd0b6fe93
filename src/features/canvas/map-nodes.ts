import { type Edge, type Node, Position } from '@xyflow/react';
import type { Box } from '#core/layout/box.ts';
import type { Route } from '#core/layout/route.ts';
import type { CardFace } from '#core/scene/card-face.ts';

export type ElementNode = Node<
  { readonly face: CardFace; readonly lit: boolean; readonly tabStop: boolean },
  'element'
>;

export type LinkEdge = Edge<{ readonly route: Route; readonly lit: boolean }, 'link'>;

/** A card as React Flow takes it: its size and handles are known, so that it never has to measure. */
export function elementNode(
  id: string,
  box: Box,
  data: ElementNode['data'],
  previous: ElementNode | undefined,
): ElementNode {
  if (
    previous &&
    previous.data.face === data.face &&
    previous.data.lit === data.lit &&
    previous.data.tabStop === data.tabStop &&
    previous.position.x === box.x &&
    previous.position.y === box.y
  ) {
    return previous;
  }
  const { width, height } = box;
  return {
    id,
    type: 'element',
    position: { x: box.x, y: box.y },
    width,
    height,
    data,
    handles: [
      { type: 'source', position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
      { type: 'target', position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
    ],
  };
}

/** A link as React Flow takes it; its route is the layout's. */
export function linkEdge(
  link: { readonly id: string; readonly from: string; readonly to: string },
  data: NonNullable<LinkEdge['data']>,
  name: string,
  previous: LinkEdge | undefined,
): LinkEdge {
  if (
    previous?.data &&
    previous.data.route === data.route &&
    previous.data.lit === data.lit &&
    previous.ariaLabel === name
  ) {
    return previous;
  }
  return { id: link.id, type: 'link', source: link.from, target: link.to, data, ariaLabel: name };
}
