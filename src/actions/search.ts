import { Search } from 'lucide-react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Found, searchModel } from '#core/queries/search.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import type { Action } from './action.ts';
import { selectedElement } from './element-actions.ts';

interface SearchState {
  readonly open: boolean;
  readonly words: string;
  /** The cards that hold the words; a moment behind on a large model, so that typing stays quick. */
  readonly found: ReadonlySet<string>;
}

const CLOSED: SearchState = { open: false, words: '', found: new Set() };

/** What is looked for on the screen of a model. */
export const searchStore = createStore<SearchState>(() => CLOSED);

/** Ctrl+F: looks for words in everything that is said of the cards. */
export const searchAction: Action = {
  id: 'search',
  label: m.action_search,
  icon: Search,
  shortcut: '$mod+f',
  whileTyping: true,
  when: ({ session }) => session !== undefined,
  run() {
    searchStore.setState({ open: true });
    document.querySelector<HTMLInputElement>('[data-search-field]')?.select();
  },
};

/** The search ends: nothing is lit any more. */
export function closeSearch(): void {
  searchStore.setState(CLOSED);
}

/** Whether a card holds what is looked for. */
export function useIsFound(id: string): boolean {
  return useStore(searchStore, ({ found }) => found.has(id));
}

/** Selects the found card after (1) or before (-1) the selected one, going round, and says which it is. */
export function goToFound(session: Session, step: 1 | -1): void {
  const found = searchModel(session.store.getState().model, searchStore.getState().words);
  if (found.length === 0) return;
  const at = placeOf(found, selectedElement(session));
  const next = at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length;
  const there = found[next];
  if (!there) return;
  session.select([there.id]);
  announce(m.search_at({ place: next + 1, count: found.length, text: there.text }));
}

/** The place of a card among what was found; -1 when it isn't there. */
export function placeOf(found: readonly Found[], id: string | undefined): number {
  return found.findIndex((each) => each.id === id);
}
