import type { Model } from '../model/model.ts';
import { compareOrder } from '../model/order.ts';
import { foldSpace } from '../model/title.ts';
import { assumptionsAbout } from '../queries/assumptions-about.ts';
import { graphOf } from '../queries/graph.ts';
import { ideasInOrder } from '../queries/ideas.ts';
import { roleOf } from '../queries/levels.ts';
import { actionsInOutline } from './actions-in-outline.ts';
import { escapeLine, escapeMarkdown } from './line-syntax.ts';
import { type OutlineKind, type OutlineNode, walkOutline } from './outline-node.ts';

interface Selection {
  /** The elements to write; all of them, and the ideas, when absent. */
  readonly ids?: Iterable<string>;
}

interface Growing extends OutlineNode {
  readonly children: Growing[];
}

const MARKS: Readonly<Record<OutlineKind, string>> = {
  element: '',
  action: '! ',
  assumption: '? ',
  idea: '> ',
};

/** The chain as indented text, two spaces a step. See {@link outlineOf} for what it holds. */
export function writeOutline(model: Model, selection: Selection = {}): string {
  return write(model, selection, (words) => words, '');
}

/** The chain as a Markdown list. See {@link outlineOf} for what it holds. */
export function writeMarkdown(model: Model, selection: Selection = {}): string {
  return write(model, selection, escapeMarkdown, '- ');
}

/**
 * The chain as a tree of lines. An element with several parents is written out once, below the first; elsewhere only
 * its title stands, which is read back as the same card. Assumptions follow their element (`?`), ideas come last
 * (`>`), and actions are marked (`!`) where their place alone would not tell.
 */
function outlineOf(model: Model, { ids }: Selection): readonly OutlineNode[] {
  const chosen = ids && new Set(ids);
  const nodes = elementNodes(model, chosen);
  if (chosen) return nodes;
  const ideas = ideasInOrder(model.ideas).map((idea) => lineNode('idea', idea.text));
  return [...nodes, ...ideas.filter((node) => node.text !== '')];
}

function elementNodes(model: Model, chosen: ReadonlySet<string> | undefined): Growing[] {
  const graph = graphOf(model);
  const isIn = (id: string) => !chosen || chosen.has(id);
  const elements = [...model.elements.values()].filter(({ id }) => isIn(id)).sort(compareOrder);
  const isTop = (id: string) =>
    !(graph.linksUp.get(id) ?? []).some((link) => link.to !== id && isIn(link.to));
  const tops = elements.filter(({ id }) => isTop(id));
  const written = new Set<string>();
  const roots: Growing[] = [];
  // Elements that stand only in loops hang below no top: each that is still unwritten then begins a branch.
  for (const top of [...tops, ...elements]) {
    if (written.has(top.id)) continue;
    const pending = [{ id: top.id, into: roots }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { id, into } = next;
      const node = lineNode('element', model.elements.get(id)?.title ?? '', '…');
      into.push(node);
      if (written.has(id)) continue;
      written.add(id);
      node.children.push(...assumptionNodes(model, id));
      const below = (graph.linksDown.get(id) ?? []).filter(({ from }) => from !== id && isIn(from));
      for (const link of below.toReversed()) pending.push({ id: link.from, into: node.children });
    }
  }
  return roots;
}

function assumptionNodes(model: Model, id: string): Growing[] {
  const links = graphOf(model).linksUp.get(id) ?? [];
  return [id, ...links.map((link) => link.id)]
    .flatMap((about) => assumptionsAbout(model, about))
    .map((assumption) => lineNode('assumption', assumption.text))
    .filter((node) => node.text !== '');
}

function lineNode(kind: OutlineKind, text: string, empty = ''): Growing {
  return { kind, text: foldSpace(text) || empty, line: 0, children: [] };
}

/** The words of the lines to mark as actions: none when the places of the lines tell on their own which are actions. */
function actionsToMark(model: Model, nodes: readonly OutlineNode[]): ReadonlySet<string> {
  const actions = new Set<string>();
  for (const { id, title } of model.elements.values()) {
    if (roleOf(model, id) === 'action') actions.add(foldSpace(title));
  }
  const guessed = actionsInOutline(nodes);
  for (const { node } of walkOutline(nodes)) {
    if (node.kind === 'element' && guessed.has(node.text) !== actions.has(node.text))
      return actions;
  }
  return new Set();
}

function write(
  model: Model,
  selection: Selection,
  escapeWords: (words: string) => string,
  bullet: string,
): string {
  const nodes = outlineOf(model, selection);
  const marked = actionsToMark(model, nodes);
  let text = '';
  for (const { node, depth } of walkOutline(nodes)) {
    const kind = node.kind === 'element' && marked.has(node.text) ? 'action' : node.kind;
    const words = escapeWords(node.text);
    const line = kind === 'element' ? escapeLine(words) : `${MARKS[kind]}${words}`;
    text += `${'  '.repeat(depth)}${bullet}${line}\n`;
  }
  return text;
}
