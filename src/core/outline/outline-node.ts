/** What a line of an outline stands for; a line without a mark is an `element`, whose level follows from its place. */
export type OutlineKind = 'element' | 'action' | 'assumption' | 'idea';

/** One line of an indented list, with the lines below it. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** The words of the line, on one line, without bullet or mark. */
  readonly text: string;
  /** The number of the line in the text it came from, from 1. */
  readonly line: number;
  readonly children: readonly OutlineNode[];
}

/** Every line with its depth (0 at the top) and the line above it in the tree, in reading order. */
export function* walkOutline(
  nodes: readonly OutlineNode[],
): Generator<{ node: OutlineNode; depth: number; parent: OutlineNode | undefined }> {
  const stack = nodes.map((node) => ({
    node,
    depth: 0,
    parent: undefined as OutlineNode | undefined,
  }));
  stack.reverse();
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step;
    const { node, depth } = step;
    for (const child of node.children.toReversed()) {
      stack.push({ node: child, depth: depth + 1, parent: node });
    }
  }
}
