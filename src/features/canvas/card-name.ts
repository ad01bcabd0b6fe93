import type { Element } from '#core/model/element.ts';
import type { Model } from '#core/model/model.ts';
import { isAboveCeiling } from '#core/queries/ceiling.ts';
import { childIds, graphOf, parentIds } from '#core/queries/graph.ts';
import { levelOf } from '#core/queries/levels.ts';
import { looseElements } from '#core/queries/loose.ts';
import { hiddenCounts } from '#core/queries/visible.ts';
import { formatList } from '#i18n/format.ts';
import { useLocale } from '#i18n/locale.ts';
import { levelName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';

/** What the name of a card is made of. */
function cardFacts(model: Model, id: string, hidden: number) {
  const graph = graphOf(model);
  const level = levelOf(model, id);
  const above = parentIds(graph, id);
  const siblings = above[0] === undefined ? graph.roots : childIds(graph, above[0]);
  return {
    title: model.elements.get(id)?.title ?? '',
    level: level ? levelName(level) : '',
    place: siblings.indexOf(id) + 1,
    siblings: siblings.length,
    parents: above.map((parent) => model.elements.get(parent)?.title ?? ''),
    needs: graph.linksDown.get(id)?.length ?? 0,
    isLoose: looseElements(model).has(id),
    isHoped: isAboveCeiling(model, id),
    hidden,
  };
}

type CardFacts = ReturnType<typeof cardFacts>;

/**
 * What a screen reader says of a card: its title, its level, its place among its siblings, and how it hangs together
 * with others. A card with several parents has its place below the first of them.
 */
function cardName(facts: CardFacts): string {
  const { title, level, place, siblings, parents, needs, isLoose, isHoped, hidden } = facts;
  const relations = [
    place > 0 && siblings > 1 && m.map_card_place({ place, count: siblings }),
    parents.length > 0 && m.map_card_contributes({ titles: formatList(parents) }),
    needs > 0 && m.map_card_needs({ count: needs }),
    isLoose && m.map_card_loose(),
    isHoped && m.map_card_hoped(),
    hidden > 0 && m.map_card_folded({ count: hidden }),
  ];
  return m.map_card_name({ title, level, relations: relations.filter(Boolean).join(' ') });
}

interface Known {
  readonly model: Model;
  readonly hidden: number;
  readonly locale: string;
  readonly facts: string;
  readonly name: string;
}

/** By the record of the card, so that a card that comes back on the map has its name at once. */
const names = new WeakMap<Element, Known>();

/** The name of a card, put into words anew only when what it says has changed: a map has many. */
export function useCardName(id: string): string {
  const locale = useLocale();
  return useSessionState((state) => {
    const { model } = state;
    const element = model.elements.get(id);
    if (!element) return '';
    const known = names.get(element);
    const hidden = hiddenCounts(model, state).get(id) ?? 0;
    if (known?.model === model && known.hidden === hidden && known.locale === locale) {
      return known.name;
    }
    const now = cardFacts(model, id, hidden);
    const facts = Object.values(now).join('\n');
    const isSame = known?.facts === facts && known.locale === locale;
    const name = isSame ? known.name : cardName(now);
    names.set(element, { model, hidden, locale, facts, name });
    return name;
  });
}
