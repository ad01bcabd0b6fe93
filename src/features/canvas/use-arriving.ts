import { useLayoutEffect, useReducer, useRef } from 'react';
import type { DrawnLink } from './drawn-link.ts';
import type { ElementNode } from './map-nodes.ts';

/** So many new cards become elements in one frame; measured with 200: of 32 a frame takes 100 ms, of 20 it takes 50. */
const AT_ONCE = 20;

/**
 * Lets many new cards come up some at a time, a frame each, and their links with them; the card that Tab goes to is
 * among the first.
 */
export function useArriving(
  nodes: ElementNode[],
  links: DrawnLink[],
): { nodes: ElementNode[]; links: DrawnLink[]; isWhole: boolean } {
  const there = useRef<ReadonlySet<string>>(new Set());
  const [, goOn] = useReducer((count: number) => count + 1, 0);
  let coming = 0;
  const now = nodes.filter(
    ({ id, data }) => there.current.has(id) || data.tabStop || coming++ < AT_ONCE,
  );
  const isWhole = now.length === nodes.length;
  useLayoutEffect(() => {
    there.current = new Set(now.map(({ id }) => id));
    if (isWhole) return;
    const frame = requestAnimationFrame(goOn);
    return () => cancelAnimationFrame(frame);
  });
  if (isWhole) return { nodes, links, isWhole };
  const ids = new Set(now.map(({ id }) => id));
  return {
    isWhole,
    nodes: now,
    links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}
