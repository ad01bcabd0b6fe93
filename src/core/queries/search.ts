import type { Assumption } from '../model/assumption.ts';
import type { Element } from '../model/element.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Model } from '../model/model.ts';
import { elementsInOrder } from './elements-in-order.ts';
import { foldText } from './fold-text.ts';

/** What of a card holds the words that are looked for. */
export type FoundIn = 'title' | 'description' | 'rationale' | 'assumption' | 'indicator';

/** A card that holds the words: in its title, or else in the first text about it that does. */
export interface Found {
  readonly id: string;
  readonly in: FoundIn;
  /** The text that holds them. */
  readonly text: string;
}

type Texts = readonly (readonly [FoundIn, string])[];

/**
 * The cards that hold all of the words that are looked for in one of their texts, from the goal down each branch.
 * Capitals and diacritics don't count. An assumption about a link counts for the card that the link comes from.
 */
export function searchModel(model: Model, words: string): readonly Found[] {
  const sought = foldText(words)
    .split(' ')
    .filter((word) => word !== '');
  if (sought.length === 0) return [];
  const about = textsAbout(model);
  const holds = (text: string): boolean => sought.every((word) => folded(text).includes(word));
  return elementsInOrder(model, 'branches').flatMap((id) => {
    const element = model.elements.get(id);
    if (!element) return [];
    const found = [...textsOf(element), ...(about.get(id) ?? [])].find(([, text]) => holds(text));
    return found ? [{ id, in: found[0], text: found[1] }] : [];
  });
}

function textsOf({ title, description, rationale }: Element): Texts {
  return [
    ['title', title],
    ...(description ? [['description', description] as const] : []),
    ...(rationale ? [['rationale', rationale] as const] : []),
  ];
}

function textsAbout({ assumptions, indicators, links }: Model): Map<string, Texts> {
  const texts = new Map<string, (readonly [FoundIn, string])[]>();
  const add = (id: string, text: readonly [FoundIn, string]): void => {
    const list = texts.get(id);
    if (list) list.push(text);
    else texts.set(id, [text]);
  };
  const cardOf = ({ about }: Assumption): string => links.get(about)?.from ?? about;
  for (const each of assumptions.values()) add(cardOf(each), ['assumption', each.text]);
  const named = ({ name, source }: Indicator): string => (source ? `${name} ${source}` : name);
  for (const each of indicators.values()) add(each.element, ['indicator', named(each)]);
  return texts;
}

/** Folding 2,000 titles takes longer than looking through them: what was folded lately is kept. */
const recent = new Map<string, string>();
const MOST_KEPT = 10_000;

function folded(text: string): string {
  let plain = recent.get(text);
  if (plain === undefined) {
    if (recent.size >= MOST_KEPT) recent.clear();
    plain = foldText(text);
    recent.set(text, plain);
  }
  return plain;
}
