import type { Size } from '#core/layout/box.ts';
import { createAbout } from '#core/model/about.ts';
import { createElement } from '#core/model/element.ts';
import { createLink } from '#core/model/link.ts';
import { type Model, modelFrom } from '#core/model/model.ts';

const key = (index: number) => `a${String(index).padStart(4, '0')}V`;
const about = createAbout({ title: 'Test', language: 'nl', createdAt: '2026-11-24' });

/** A model of `count` elements, `e0` and on; a pair says that the first contributes to the second. */
export function chainModel(
  count: number,
  pairs: readonly (readonly [from: number, to: number])[],
  levels: readonly string[] = [],
): Model {
  const elements = Array.from({ length: count }, (_, index) =>
    createElement({
      id: `e${index}`,
      title: 'x',
      level: levels[index] ?? 'outcome',
      order: key(index),
    }),
  );
  const links = pairs.map(([from, to], index) =>
    createLink({ id: `l${index}`, from: `e${from}`, to: `e${to}`, order: key(index) }),
  );
  return modelFrom(about, {
    elements: new Map(elements.map((element) => [element.id, element])),
    links: new Map(links.map((link) => [link.id, link])),
  });
}

/** All cards of one size. */
export const evenSizes = (model: Model): ReadonlyMap<string, Size> =>
  new Map([...model.elements.keys()].map((id) => [id, { width: 200, height: 80 }]));
