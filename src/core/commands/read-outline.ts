import { type OutlineNode, walkOutline } from '../outline/outline-node.ts';

/** What an indented list says, once equal words are one element. */
export interface OutlineReading {
  /** The id given to each element, by its words, in reading order. */
  readonly elements: ReadonlyMap<string, string>;
  /** The parent below which an element is first met; none for those at the top. */
  readonly firstParents: ReadonlyMap<string, string>;
  /** The ids below each element, in reading order. */
  readonly children: ReadonlyMap<string, ReadonlySet<string>>;
  readonly assumptions: readonly { readonly about: string; readonly text: string }[];
  readonly ideas: readonly string[];
}

/**
 * Settles which lines of a list are elements, assumptions and ideas, and what hangs below what.
 * @param parent the id of the element the list goes below, if any
 */
export function readOutline(
  nodes: readonly OutlineNode[],
  parent: string | undefined,
  newId: () => string,
): OutlineReading {
  const elements = new Map<string, string>();
  const firstParents = new Map<string, string>();
  const children = new Map<string, Set<string>>();
  const assumptions: { about: string; text: string }[] = [];
  const ideas: string[] = [];
  /** The nearest element at or above each line. */
  const holders = new Map<OutlineNode, string | undefined>();
  for (const { node, parent: above } of walkOutline(nodes)) {
    const holder = above ? holders.get(above) : parent;
    holders.set(node, holder);
    if (node.kind === 'assumption' && holder !== undefined) {
      assumptions.push({ about: holder, text: node.text });
    } else if (node.kind === 'assumption' || node.kind === 'idea') {
      ideas.push(node.text);
    } else {
      const standing = elements.get(node.text);
      const id = standing ?? newId();
      elements.set(node.text, id);
      holders.set(node, id);
      if (holder === undefined || holder === id) continue;
      if (standing === undefined) firstParents.set(id, holder);
      children.set(holder, (children.get(holder) ?? new Set()).add(id));
    }
  }
  return { elements, firstParents, children, assumptions, ideas };
}
