import { useRef } from 'react';
import type { Model } from '#core/model/model.ts';
import { isAboveCeiling } from '#core/queries/ceiling.ts';
import { childIds, graphOf, parentIds } from '#core/queries/graph.ts';
import { levelOf } from '#core/queries/levels.ts';
import { looseElements } from '#core/queries/loose.ts';
import { hiddenCounts } from '#core/queries/visible.ts';
import { formatList } from '#i18n/format.ts';
import { levelName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';

/**
 * What a screen reader says of a card: its title, its level, its place among its siblings, and how it hangs together
 * with others. A card with several parents has its place below the first of them.
 */
function cardName(model: Model, id: string, hidden: number): string {
  const graph = graphOf(model);
  const level = levelOf(model, id);
  const above = parentIds(graph, id);
  const parents = above.map((parent) => model.elements.get(parent)?.title ?? '');
  const siblings = above[0] === undefined ? graph.roots : childIds(graph, above[0]);
  const place = siblings.indexOf(id) + 1;
  const count = graph.linksDown.get(id)?.length ?? 0;
  const relations = [
    place > 0 && siblings.length > 1 && m.map_card_place({ place, count: siblings.length }),
    parents.length > 0 && m.map_card_contributes({ titles: formatList(parents) }),
    count > 0 && m.map_card_needs({ count }),
    looseElements(model).has(id) && m.map_card_loose(),
    isAboveCeiling(model, id) && m.map_card_hoped(),
    hidden > 0 && m.map_card_folded({ count: hidden }),
  ];
  return m.map_card_name({
    title: model.elements.get(id)?.title ?? '',
    level: level ? levelName(level) : '',
    relations: relations.filter(Boolean).join(' '),
  });
}

interface Known {
  readonly model: Model;
  readonly hidden: number;
  readonly name: string;
}

/** The name of a card, worked out once a model: typing a line or selecting a card changes no name. */
export function useCardName(id: string): string {
  const last = useRef<Known>(undefined);
  return useSessionState((state) => {
    const { model } = state;
    const hidden = hiddenCounts(model, state).get(id) ?? 0;
    if (last.current?.model !== model || last.current.hidden !== hidden) {
      last.current = { model, hidden, name: cardName(model, id, hidden) };
    }
    return last.current.name;
  });
}
