import type { Scene, ShowKind } from '#actions/show.ts';
import type { Model } from '#core/model/model.ts';
import type { Book } from '#core/present/book.ts';
import type { Page } from '#core/present/pages.ts';
import { cardsAround, wayUp } from '#core/present/way-up.ts';
import { childIds, graphOf } from '#core/queries/graph.ts';
import { descendantsOf } from '#core/queries/pathway.ts';
import { submodel } from '#core/queries/submodel.ts';
import type { CardFace } from '#core/scene/card-face.ts';

/** Where a show is: a page and how many layers of it are revealed, or how far up a pathway. */
export interface Moment {
  readonly page: number;
  readonly step: number;
  /** Where the pathway starts. */
  readonly from: string | undefined;
}

type Part = Pick<Scene, 'cards' | 'veiled' | 'goesOn' | 'place' | 'count'>;

const NOTHING: Part = {
  cards: new Set(),
  veiled: new Set(),
  goesOn: new Map(),
  place: 0,
  count: 0,
};

/** What a page shows at a moment: all of it, or as many layers as are revealed. */
export function pagePart(
  model: Model,
  book: Book,
  { page, step }: Moment,
  kind: ShowKind,
  pages: number | undefined,
): Part {
  // An edit may have made fewer pages than there were.
  const shown = book.at(page) ?? book.at(0);
  if (!shown) return NOTHING;
  const goesOn = goesOnBelow(model, shown.cards);
  if (kind === 'pages') {
    const place = page + 1;
    // An edit may have made more pages than were counted before.
    const count = pages !== undefined && place <= pages ? pages : undefined;
    return { cards: shown.cards, veiled: new Set(), goesOn, place, count };
  }
  const layers = layersOf(model, shown);
  const veiled = new Set([...shown.cards].filter((id) => (layers.get(id) ?? 0) > step));
  const place = Math.min(step, shown.depth) + 1;
  return { cards: shown.cards, veiled, goesOn, place, count: shown.depth + 1 };
}

/** What is around the card that a pathway has reached; what has still to come is veiled. */
export function pathwayPart(
  model: Model,
  { from, step }: Moment,
  faces: ReadonlyMap<string, CardFace>,
  room: { readonly width: number; readonly height: number },
): Part {
  const way = wayUp(model, from ?? '');
  if (way.length === 0) return NOTHING;
  const at = Math.min(step, way.length - 1);
  const cards = cardsAround(model, way, at, faces, room);
  const revealed = new Set(way.slice(0, at + 1));
  const veiled = new Set([...cards].filter((id) => !revealed.has(id)));
  return { cards, veiled, goesOn: new Map(), place: at + 1, count: way.length };
}

/** How many layers below the tops of a page each of its cards is. */
export function layersOf(model: Model, { tops, cards }: Page): ReadonlyMap<string, number> {
  const graph = graphOf(submodel(model, cards));
  const layers = new Map(tops.map((id) => [id, 0]));
  for (const [id, layer] of layers) {
    for (const child of childIds(graph, id)) if (!layers.has(child)) layers.set(child, layer + 1);
  }
  return layers;
}

function goesOnBelow(model: Model, cards: ReadonlySet<string>): ReadonlyMap<string, number> {
  const graph = graphOf(model);
  const goesOn = new Map<string, number>();
  for (const id of cards) {
    if (childIds(graph, id).every((child) => cards.has(child))) continue;
    const hidden = [...descendantsOf(graph, id).keys()].filter((below) => !cards.has(below));
    goesOn.set(id, hidden.length);
  }
  return goesOn;
}

/** The moment a step further (1) or back (-1), page by page or layer by layer; the same one at either end. */
export function nextMoment(book: Book, moment: Moment, kind: ShowKind, by: 1 | -1): Moment {
  const { page, step } = moment;
  if (kind === 'layers') {
    const depth = book.at(page)?.depth ?? 0;
    if (step + by >= 0 && step + by <= depth) return { ...moment, step: step + by };
  }
  const next = page + by;
  if (next < 0) return moment;
  const shown = book.at(next);
  if (!shown) return moment;
  return { ...moment, page: next, step: by > 0 ? 0 : shown.depth };
}
