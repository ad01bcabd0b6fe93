import type { Size } from '../layout/box.ts';
import { layoutModel } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import { childIds, graphOf, parentIds } from '../queries/graph.ts';
import { submodel } from '../queries/submodel.ts';
import type { Room } from './pages.ts';

/** The cards from one up to its goal, along the first parent of each, the way a pathway is read aloud. */
export function wayUp(model: Model, from: string): readonly string[] {
  const graph = graphOf(model);
  const way = new Set<string>();
  for (
    let at: string | undefined = model.elements.has(from) ? from : undefined;
    at !== undefined;
    at = parentIds(graph, at).find((parent) => !way.has(parent))
  ) {
    way.add(at);
  }
  return [...way];
}

/**
 * The cards to show with a step of a way up: those beside the way too as long as all fits the room, else the way alone,
 * else the part of it around the step.
 */
export function cardsAround(
  model: Model,
  way: readonly string[],
  step: number,
  sizes: ReadonlyMap<string, Size>,
  room: Room,
): ReadonlySet<string> {
  const fits = (ids: ReadonlySet<string>): boolean => {
    const { width, height } = layoutModel(submodel(model, ids), sizes).bounds;
    return width <= room.width && height <= room.height;
  };
  const graph = graphOf(model);
  const whole = new Set(way);
  const withSiblings = new Set(way);
  for (const id of way.slice(1)) for (const child of childIds(graph, id)) withSiblings.add(child);
  if (fits(withSiblings)) return withSiblings;
  if (fits(whole)) return whole;
  for (let count = way.length - 1; count > 1; count--) {
    const start = Math.max(0, Math.min(step - count + 1, way.length - count));
    const part = new Set(way.slice(start, start + count));
    if (fits(part)) return part;
  }
  return new Set(way.slice(step, step + 1));
}
