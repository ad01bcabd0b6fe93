import { BoxSelect, CopyPlus, Merge, Scissors } from 'lucide-react';
import type { Change } from '#core/changes/change.ts';
import { duplicateElements } from '#core/commands/duplicate-elements.ts';
import { linkElements } from '#core/commands/link-elements.ts';
import { mergeElements } from '#core/commands/merge-elements.ts';
import { moveElements } from '#core/commands/move-elements.ts';
import { setElements } from '#core/commands/set-elements.ts';
import { splitElement } from '#core/commands/split-element.ts';
import type { Status } from '#core/model/element.ts';
import { newId } from '#core/model/fields.ts';
import type { Model } from '#core/model/model.ts';
import { foldSpace } from '#core/model/title.ts';
import { branchIds } from '#core/queries/branch.ts';
import { visibleModel } from '#core/queries/visible.ts';
import { levelName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import { toast } from '#ui/toast.tsx';
import type { Action, ActionContext } from './action.ts';
import { oneSelected, selectedElement, titleOf } from './element-actions.ts';
import { focusFace } from './face.ts';
import { undoStep } from './history-actions.ts';
import { showStore } from './show.ts';

/** The selected elements, in the order in which they were selected. */
export function selectedElements(session: Session): string[] {
  const { model, selection } = session.store.getState();
  return [...selection].filter((id) => model.elements.has(id));
}

/** Whether two cards or more are selected that may be changed. */
export const severalSelected = ({ session }: ActionContext): boolean =>
  session !== undefined &&
  session.store.getState().readOnly === undefined &&
  selectedElements(session).length > 1;

/** Makes one step of what is done to many, and says so with a way back. @returns whether anything changed */
export function doToMany(
  session: Session,
  command: (model: Model) => readonly Change[],
  label: () => string,
  select?: readonly string[],
): boolean {
  const changed = session.dispatch(command, { label, ...(select && { select }) });
  if (changed) {
    toast({
      message: m.done_step({ step: label() }),
      action: { label: m.action_undo(), run: () => undoStep(session) },
    });
  }
  return changed;
}

/** All cards that show are selected, and the keyboard is on them. */
export const selectAllAction: Action = {
  id: 'select-all',
  label: m.action_select_all,
  icon: BoxSelect,
  shortcut: '$mod+a',
  when: ({ session }) =>
    session !== undefined &&
    session.store.getState().model.elements.size > 0 &&
    !showStore.getState().on,
  run({ session }) {
    if (!session) return;
    const state = session.store.getState();
    const { elements } = visibleModel(state.model, state);
    session.select(elements.keys());
    focusFace();
    announce(m.several_title({ count: elements.size }));
  },
};

/** The selected cards become one: the first that was selected, with all that the others had. */
export const mergeAction: Action = {
  id: 'merge',
  label: m.action_merge,
  icon: Merge,
  when: severalSelected,
  run({ session }) {
    if (!session) return;
    const ids = selectedElements(session);
    const count = ids.length;
    const merged = doToMany(
      session,
      (model) => mergeElements(model, { ids }),
      () => m.step_merge({ count }),
      ids.slice(0, 1),
    );
    if (!merged) toast({ message: m.merge_too_long() });
  },
};

/** In a title: the card becomes two at the cursor. Elsewhere it opens the title, and says how. */
export const splitAction: Action = {
  id: 'split',
  label: m.action_split,
  icon: Scissors,
  shortcut: '$mod+Enter',
  when: oneSelected,
  run({ session }) {
    const id = selectedElement(session);
    if (!session || id === undefined) return;
    session.edit(id);
    toast({ message: m.split_how() });
  },
};

/** Splits a card whose title is being typed, and selects the second; where a part has no words, it says how. */
export function splitCard(
  session: Session,
  id: string,
  typed: { readonly text: string; readonly caret: number },
): boolean {
  const secondId = newId();
  const title = titleOf(session, id);
  const titles = [typed.text.slice(0, typed.caret), typed.text.slice(typed.caret)] as const;
  if (titles.some((part) => foldSpace(part) === '')) {
    toast({ message: m.split_how() });
    return false;
  }
  return doToMany(
    session,
    (model) => splitElement(model, { id, titles, secondId, newId }),
    () => m.step_split({ title }),
    [secondId],
  );
}

/** The selected cards with everything below them, once more beside them. */
export const duplicateBranchAction: Action = {
  id: 'duplicate-branch',
  label: m.action_duplicate_branch,
  icon: CopyPlus,
  shortcut: '$mod+Shift+d',
  when: ({ session }) =>
    session !== undefined &&
    session.store.getState().readOnly === undefined &&
    selectedElements(session).length > 0,
  run({ session }) {
    if (!session) return;
    const tops = selectedElements(session);
    const title = titleOf(session, tops[0] ?? '');
    const ids = [...branchIds(session.store.getState().model, tops)];
    const newIds = new Map(ids.map((id) => [id, newId()]));
    doToMany(
      session,
      (model) => duplicateElements(model, { ids, newIds }),
      () => m.step_duplicate_branch({ title }),
      tops.flatMap((id) => newIds.get(id) ?? []),
    );
  },
};

/** Puts cards on a level, as one step. */
export function relevelCards(session: Session, ids: readonly string[], level: string): void {
  const found = session.store.getState().model.about.levels.find(({ id }) => id === level);
  if (!found) return;
  doToMany(
    session,
    (model) => setElements(model, { ids, fields: { level } }),
    () => m.step_relevel_many({ count: ids.length, level: levelName(found) }),
  );
}

/** Gives cards a status, or takes it away, as one step. */
export function setStatusOf(session: Session, ids: readonly string[], status?: Status): void {
  doToMany(
    session,
    (model) => setElements(model, { ids, fields: { status } }),
    () => m.step_status_many({ count: ids.length }),
  );
}

/** An item of a framework's dimension, and what it is called. */
export interface Tag {
  readonly dimension: string;
  readonly item: string;
  readonly name: string;
}

/** Tags cards, or takes the tag off them, as one step. */
export function tagCards(session: Session, ids: readonly string[], tag: Tag, on: boolean): void {
  const tags = { [tag.dimension]: [tag.item] };
  const named = { count: ids.length, tag: tag.name };
  doToMany(
    session,
    (model) => setElements(model, { ids, ...(on ? { addTags: tags } : { removeTags: tags }) }),
    () => (on ? m.step_tag_many(named) : m.step_untag_many(named)),
  );
}

/** Links cards to one that they contribute to as well, as one step. */
export function linkAllTo(session: Session, ids: readonly string[], to: string): void {
  const named = { count: ids.length, to: titleOf(session, to) };
  doToMany(
    session,
    (model) => linkElements(model, { ids, to, newId }),
    () => m.step_link_many(named),
  );
}

/** Moves cards below another, as one step. */
export function moveAllBelow(session: Session, ids: readonly string[], parent: string): void {
  const named = { count: ids.length, to: titleOf(session, parent) };
  doToMany(
    session,
    (model) => moveElements(model, { ids, parent, newId }),
    () => m.step_move_below_many(named),
  );
}
