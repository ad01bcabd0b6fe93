import type { Change } from '../changes/change.ts';
import { createAssumption } from '../model/assumption.ts';
import { createElement } from '../model/element.ts';
import { createIdea } from '../model/idea.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { ordersBetween } from '../model/order.ts';
import { fitTitle } from '../model/title.ts';
import { actionsInOutline, actionsMarked } from '../outline/actions-in-outline.ts';
import type { OutlineNode } from '../outline/outline-node.ts';
import { levelBelow, levelWithRole } from '../queries/levels.ts';
import { lastOrder, placeAmong, siblingsIn } from './place.ts';
import { type OutlineReading, readOutline } from './read-outline.ts';

/**
 * Adds an indented list as a branch, below a parent or at the top.
 *
 * Levels: a line at the top is a goal, the lines below it outcomes. What is marked `!` is an action, with all below
 * it. When nothing is marked, the list is pasted at the top and is at least three steps deep, the lines of its
 * deepest step are actions. Below a parent a line gets the level that typing it there would give.
 *
 * Words that occur twice in the list are one element with several parents. A line marked `?` is an assumption about
 * the line above it in the tree, one marked `>` an idea for the queue; what is indented below such a line belongs to
 * the nearest element above. A line too long for a title is kept whole in the description.
 */
export function pasteOutline(
  model: Model,
  args: {
    readonly nodes: readonly OutlineNode[];
    readonly parent?: string;
    /** When its ideas are caught, in ISO 8601. */
    readonly at: string;
    /** Gives a fresh id for each record. */
    readonly newId: () => string;
  },
): Change[] {
  const { nodes, parent, at, newId } = args;
  if (parent !== undefined && !model.elements.has(parent)) return [];
  const reading = readOutline(nodes, parent, newId);
  return [
    ...newElements(model, reading, nodes, parent),
    ...newLinks(model, reading, newId),
    ...reading.assumptions.map(
      ({ about, text }): Change => ({
        type: 'add',
        table: 'assumptions',
        record: createAssumption({ id: newId(), about, text }),
      }),
    ),
    ...newIdeas(model, reading.ideas, at, newId),
  ];
}

function newElements(
  model: Model,
  { elements, firstParents }: OutlineReading,
  nodes: readonly OutlineNode[],
  parent: string | undefined,
): Change[] {
  const actions = parent === undefined ? actionsInOutline(nodes) : actionsMarked(nodes);
  const { about } = model;
  const levels = new Map<string | undefined, string>();
  if (parent !== undefined) levels.set(parent, model.elements.get(parent)?.level ?? '');
  const orders = ordersBetween(lastOrder(model.elements.values()), undefined, elements.size);
  return [...elements].flatMap(([text, id], index): Change[] => {
    const above = firstParents.get(id);
    const level = actions.has(text)
      ? levelWithRole(about, 'action')
      : above === undefined
        ? levelWithRole(about, 'goal')
        : levelBelow(about, levels.get(above));
    levels.set(id, level);
    const words = fitTitle(text);
    if (!words) return [];
    const record = createElement({ ...words, id, level, order: orders[index] ?? '' });
    return [{ type: 'add', table: 'elements', record }];
  });
}

function newLinks(model: Model, { children }: OutlineReading, newId: () => string): Change[] {
  return [...children].flatMap(([to, below]): Change[] => {
    const siblings = siblingsIn(model, to);
    const place = placeAmong('links', siblings, siblings.length, below.size);
    return [
      ...place.changes,
      ...[...below].map(
        (from, index): Change => ({
          type: 'add',
          table: 'links',
          record: createLink({ id: newId(), from, to, order: place.orders[index] ?? '' }),
        }),
      ),
    ];
  });
}

function newIdeas(
  model: Model,
  texts: readonly string[],
  at: string,
  newId: () => string,
): Change[] {
  const orders = ordersBetween(lastOrder(model.ideas.values()), undefined, texts.length);
  return texts.map((text, index) => ({
    type: 'add',
    table: 'ideas',
    record: createIdea({ id: newId(), text, at, order: orders[index] ?? '' }),
  }));
}
