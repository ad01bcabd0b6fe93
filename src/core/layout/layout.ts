import { elementsInOrder } from '../queries/elements-in-order.ts';
import type { Band } from './bands.ts';
import { type Box, boxAround, type Size } from './box.ts';
import type { Chain } from './chain.ts';
import { freeLayout } from './free.ts';
import { boxOfRoute, type Route } from './route.ts';
import { tidyLayout } from './tidy.ts';

/** Where everything of a model stands, in map units (px at 100 %). */
export interface Layout {
  readonly orientation: 'down' | 'right';
  /** The cards, by element id, in the order in which the chain is read. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** The ways of the links, by link id. A second link between the same two elements has none. */
  readonly paths: ReadonlyMap<string, Route>;
  /** The smallest box around all of it. */
  readonly bounds: Box;
  /** Where the levels lie along the chain, from the goal on, when the model asks for bands; not in the free arrangement. */
  readonly bands?: readonly Band[];
}

/** Of a card that is not measured. */
export const DEFAULT_SIZE: Size = { width: 200, height: 80 };

/**
 * Lays a model out as it says it likes to be. Pure: the same records and sizes give the same layout, in whatever order
 * the tables list them. O(n · depth) in practice: some milliseconds for 200 elements.
 * @param sizes of the cards, by element id
 * @param options override what the model says
 */
export function layoutModel(
  model: Chain,
  sizes: ReadonlyMap<string, Size>,
  options: Partial<Pick<Chain['about'], 'arrangement' | 'orientation' | 'bands' | 'wrap'>> = {},
): Layout {
  const about = { ...model.about, ...options };
  const sizeOf = (id: string) => sizes.get(id) ?? DEFAULT_SIZE;
  const tidy = tidyLayout({ ...model, about }, sizeOf);
  const {
    boxes: placed,
    routes,
    bands,
  } = about.arrangement === 'free' ? freeLayout(model, tidy, about.orientation) : tidy;
  const boxes = inReadingOrder(model, placed);
  const around = [...boxes.values()];
  for (const route of routes.values()) around.push(boxOfRoute(route));
  const bounds = boxAround(around);
  return { orientation: about.orientation, boxes, paths: routes, bounds, ...(bands && { bands }) };
}

/** Who hears or copies the cards gets them in the order of the list, on screen as in a file. */
function inReadingOrder(model: Chain, boxes: ReadonlyMap<string, Box>): ReadonlyMap<string, Box> {
  return new Map(
    elementsInOrder(model, 'branches').flatMap((id) => {
      const box = boxes.get(id);
      return box ? [[id, box]] : [];
    }),
  );
}
