import type { Point, Size } from '#core/layout/box.ts';

/** A pointer this near to the edge of the map's window, in px, takes the map along, by at most so many px a frame. */
const NEAR = 40;
const FASTEST = 15;

/** How far the map comes along in one frame while something is dragged to a point of its window, in px. */
export function edgePan({ x, y }: Point, { width, height }: Size): Point {
  return { x: pull(x) - pull(width - x), y: pull(y) - pull(height - y) };
}

/** The nearer to an edge, or past it, the faster. */
function pull(toEdge: number): number {
  return (FASTEST * Math.min(NEAR, Math.max(0, NEAR - toEdge))) / NEAR;
}
