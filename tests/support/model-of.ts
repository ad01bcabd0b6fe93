import { createAbout } from '#core/model/about.ts';
import { createElement } from '#core/model/element.ts';
import { createLink } from '#core/model/link.ts';
import { type Model, modelFrom } from '#core/model/model.ts';
import { ordersBetween } from '#core/model/order.ts';
import { walkOutline } from '#core/outline/outline-node.ts';
import { parseOutline } from '#core/outline/parse-outline.ts';

/**
 * A model from an indented list, for tests: the id of an element is its title, the id of a link is `child--parent`.
 * Lines at the top are goals, those marked `!` actions, all others outcomes.
 */
export function modelOf(outline: string, tables: Partial<Omit<Model, 'about'>> = {}): Model {
  const elements = new Map<
    string,
    Model['elements'] extends ReadonlyMap<string, infer E> ? E : never
  >();
  const links = new Map<string, Model['links'] extends ReadonlyMap<string, infer L> ? L : never>();
  const orders = ordersBetween(undefined, undefined, 1_000);
  const { nodes, error } = parseOutline(outline);
  if (error) throw new Error(error.code);
  for (const { node, depth, parent } of walkOutline(nodes)) {
    const id = node.text;
    const level = node.kind === 'action' ? 'action' : depth === 0 ? 'goal' : 'outcome';
    const order = orders[elements.size + links.size] ?? '';
    if (!elements.has(id)) elements.set(id, createElement({ id, title: id, level, order }));
    if (!parent) continue;
    const link = createLink({ id: `${id}--${parent.text}`, from: id, to: parent.text, order });
    links.set(link.id, link);
  }
  const about = createAbout({
    id: 'model',
    title: 'Test',
    language: 'nl',
    createdAt: '2026-11-24',
  });
  return modelFrom(about, { elements, links, ...tables });
}
