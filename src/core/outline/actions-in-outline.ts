import { type OutlineNode, walkOutline } from './outline-node.ts';

/** From this depth (0 is the top) the deepest lines of a list are taken to be what people do. */
const ACTION_DEPTH = 3;

/**
 * The words of the lines that are actions. Where some line is marked `!`, those that are marked; else, in a list at
 * least three steps deep, the lines of the deepest step, unless they have lines below them elsewhere in the list.
 */
export function actionsInOutline(nodes: readonly OutlineNode[]): ReadonlySet<string> {
  const marked = actionsMarked(nodes);
  if (marked.size > 0) return marked;
  const deepest = new Set<string>();
  const withLinesBelow = new Set<string>();
  let depthReached = 0;
  for (const { node, depth, parent } of walkOutline(nodes)) {
    if (node.kind === 'assumption' || node.kind === 'idea') continue;
    if (parent) withLinesBelow.add(parent.text);
    if (depth > depthReached) deepest.clear();
    depthReached = Math.max(depthReached, depth);
    if (depth === depthReached) deepest.add(node.text);
  }
  if (depthReached < ACTION_DEPTH) return new Set();
  return new Set([...deepest].filter((words) => !withLinesBelow.has(words)));
}

/** The words of the lines marked `!`. */
export function actionsMarked(nodes: readonly OutlineNode[]): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const { node } of walkOutline(nodes)) if (node.kind === 'action') marked.add(node.text);
  return marked;
}
