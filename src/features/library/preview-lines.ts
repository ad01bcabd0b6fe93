import type { Role } from '#core/model/about.ts';
import type { Model } from '#core/model/model.ts';
import { fitTitle } from '#core/model/title.ts';
import { type OutlineNode, walkOutline } from '#core/outline/outline-node.ts';
import { roleOf } from '#core/queries/levels.ts';

/** One line of the preview of a list. */
export interface PreviewLine {
  readonly line: number;
  readonly depth: number;
  readonly text: string;
  readonly kind: Role | 'assumption' | 'idea';
}

/**
 * What each line of a list becomes, in reading order.
 * @param limit how many lines at most
 */
export function previewLines(
  model: Model,
  nodes: readonly OutlineNode[],
  limit: number,
): readonly PreviewLine[] {
  const idByTitle = new Map([...model.elements.values()].map(({ id, title }) => [title, id]));
  const lines: PreviewLine[] = [];
  for (const { node, depth } of walkOutline(nodes)) {
    if (lines.length === limit) break;
    lines.push({ line: node.line, depth, text: node.text, kind: kindOf(node) });
  }
  return lines;

  function kindOf({ kind, text }: OutlineNode): PreviewLine['kind'] {
    if (kind === 'assumption' || kind === 'idea') return kind;
    return roleOf(model, idByTitle.get(fitTitle(text)?.title ?? '') ?? '');
  }
}
