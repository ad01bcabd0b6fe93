import type { Element } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import { compareOrder } from '../model/order.ts';
import { foldText } from './fold-text.ts';

/** An element whose title holds the words looked for. */
export interface TitleMatch {
  readonly id: string;
  readonly title: string;
  /** The words are the whole title. */
  readonly exact: boolean;
}

const folded = new WeakMap<Element, string>();

/** The elements whose title holds some words: whole titles first, then those that begin with them, then the rest. */
export function findByTitle(model: Pick<Model, 'elements'>, words: string): TitleMatch[] {
  const sought = foldText(words);
  if (sought === '') return [];
  return [...model.elements.values()]
    .map((element) => ({ element, at: foldedTitle(element).indexOf(sought) }))
    .filter(({ at }) => at >= 0)
    .map(({ element, at }) => {
      const exact = foldedTitle(element) === sought;
      return { element, exact, rank: exact ? 0 : at === 0 ? 1 : 2 };
    })
    .sort((a, b) => a.rank - b.rank || compareOrder(a.element, b.element))
    .map(({ element, exact }) => ({ id: element.id, title: element.title, exact }));
}

function foldedTitle(element: Element): string {
  let title = folded.get(element);
  if (title === undefined) {
    title = foldText(element.title);
    folded.set(element, title);
  }
  return title;
}
