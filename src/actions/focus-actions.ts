import { ChevronsDownUp, ChevronsUpDown, Focus, Route } from 'lucide-react';
import { childIds, graphOf } from '#core/queries/graph.ts';
import { descendantsOf, pathwayOf } from '#core/queries/pathway.ts';
import { hiddenCounts, visibleModel } from '#core/queries/visible.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import type { LitPathway, Reach } from '#session/view.ts';
import { announce } from '#ui/announce.tsx';
import type { Action, ActionContext } from './action.ts';
import { selectedElement, titleOf } from './element-actions.ts';

/** What Shift+Space lights next. */
const NEXT_REACH: Readonly<Record<Reach, Reach | undefined>> = { 1: 2, 2: 'all', all: undefined };

/** The selected cards that have cards below them. */
function parentsSelected(session: Session | undefined): readonly string[] {
  if (!session) return [];
  const { model, selection } = session.store.getState();
  const graph = graphOf(model);
  return [...selection].filter((id) => childIds(graph, id).length > 0);
}

const isFolded = (session: Session, id: string): boolean => session.store.getState().folded.has(id);

/** Folds the branches of the selected cards away behind a count, or unfolds them when all of them are folded. */
export const foldAction: Action = {
  id: 'fold',
  label: () => m.action_fold(),
  icon: ChevronsDownUp,
  shortcut: 'Space',
  when: ({ session }) => parentsSelected(session).some((id) => session && !isFolded(session, id)),
  run: ({ session }) => session && foldCards(session, parentsSelected(session), true),
};

/** Unfolds the selected cards. */
export const unfoldAction: Action = {
  id: 'unfold',
  label: () => m.action_unfold(),
  icon: ChevronsUpDown,
  shortcut: 'Space',
  when: (context) =>
    parentsSelected(context.session).length > 0 && foldAction.when?.(context) === false,
  run: ({ session }) => session && foldCards(session, parentsSelected(session), false),
};

/** Folds or unfolds some cards, and says so. Folding that would hide nothing is not done. */
export function foldCards(session: Session, ids: readonly string[], folded: boolean): void {
  const [first] = ids;
  if (first === undefined) return;
  const title = titleOf(session, first);
  session.fold(ids, folded);
  if (!folded) {
    announce(m.unfolded_cards({ title }));
    return;
  }
  const state = session.store.getState();
  const counts = hiddenCounts(state.model, state);
  const inVain = ids.filter((id) => !counts.has(id));
  if (inVain.length === ids.length) {
    session.fold(inVain, false);
    announce(m.fold_nothing());
  } else {
    announce(m.folded_cards({ title, count: counts.get(first) ?? 0 }));
  }
}

/** Folds everything below the goals' own children. */
export const foldAllAction: Action = {
  id: 'fold-all',
  label: () => m.action_fold_all(),
  icon: ChevronsDownUp,
  when: ({ session }) => foldable(session).length > 0,
  run({ session }) {
    session?.fold(foldable(session), true);
    announce(m.folded_all());
  },
};

/** Unfolds every card. */
export const unfoldAllAction: Action = {
  id: 'unfold-all',
  label: () => m.action_unfold_all(),
  icon: ChevronsUpDown,
  when: ({ session }) => (session?.store.getState().folded.size ?? 0) > 0,
  run({ session }) {
    session?.fold(session.store.getState().folded, false);
    announce(m.unfolded_all());
  },
};

/** The cards right below the goals that have cards below them and aren't folded. */
function foldable(session: Session | undefined): readonly string[] {
  if (!session) return [];
  const { model, folded } = session.store.getState();
  const graph = graphOf(model);
  const firsts = new Set(graph.roots.flatMap((root) => childIds(graph, root)));
  return [...firsts].filter((id) => !folded.has(id) && childIds(graph, id).length > 0);
}

/** Lights the pathway of the selected card and dims the rest: one step, then two, then all of it, then nothing. */
export const lightPathwayAction: Action = {
  id: 'light-pathway',
  label: () => m.action_light_pathway(),
  icon: Route,
  shortcut: 'Shift+Space',
  when: oneInSight,
  run({ session }) {
    const id = selectedElement(session);
    if (!session || id === undefined) return;
    const { pathway } = session.store.getState();
    const reach = pathway?.id === id ? NEXT_REACH[pathway.reach] : 1;
    if (reach === undefined) {
      clearPathway(session);
    } else {
      session.lightPathway({ id, reach });
      announce(pathwayWords(session, { id, reach }));
    }
  },
};

/** Lights no pathway any more. */
export function clearPathway(session: Session): void {
  session.lightPathway(undefined);
  announce(m.pathway_cleared());
}

/** How far a pathway is lit and how many cards on the map that are, in words. */
export function pathwayWords(session: Session, { id, reach }: LitPathway): string {
  const state = session.store.getState();
  const { above, below } = pathwayOf(visibleModel(state.model, state), id);
  const most = reach === 'all' ? Number.POSITIVE_INFINITY : reach;
  const within = [...above, ...below].filter(([, steps]) => steps <= most);
  const count = new Set([id, ...within.map(([card]) => card)]).size;
  if (reach === 'all') return m.pathway_whole({ count });
  return reach === 1 ? m.pathway_one_step({ count }) : m.pathway_two_steps({ count });
}

/** Shows only the selected card and what is below it. */
export const showOnlyAction: Action = {
  id: 'show-only',
  label: () => m.action_show_only(),
  icon: Focus,
  shortcut: 'Alt+Enter',
  when: (context) =>
    oneInSight(context) &&
    selectedElement(context.session) !== context.session?.store.getState().only,
  run({ session }) {
    const id = selectedElement(session);
    if (session && id !== undefined) showOnly(session, id);
  },
};

/** Shows the whole model again. */
export const showAllAction: Action = {
  id: 'show-all',
  label: () => m.action_show_all(),
  icon: Focus,
  when: ({ session }) => session?.store.getState().only !== undefined,
  run: ({ session }) => session && showOnly(session, undefined),
};

/** Shows only a branch, or everything again, and says so. */
export function showOnly(session: Session, id: string | undefined): void {
  session.showOnly(id);
  if (id === undefined) {
    announce(m.shown_all());
  } else {
    const count = descendantsOf(graphOf(session.store.getState().model), id).size;
    announce(m.shown_only({ title: titleOf(session, id), count }));
  }
}

function oneInSight(context: ActionContext): boolean {
  return selectedElement(context.session) !== undefined;
}
