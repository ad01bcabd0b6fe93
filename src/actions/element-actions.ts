import {
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  Copy,
  CornerDownRight,
  Pencil,
  Trash2,
} from 'lucide-react';
import { applyChanges } from '#core/changes/apply-changes.ts';
import { addElement } from '#core/commands/add-element.ts';
import { addLink } from '#core/commands/add-link.ts';
import { duplicateElements } from '#core/commands/duplicate-elements.ts';
import { insertBetween } from '#core/commands/insert-between.ts';
import { removeElements } from '#core/commands/remove-elements.ts';
import { removeLinks } from '#core/commands/remove-links.ts';
import { newId } from '#core/model/fields.ts';
import { childIds, graphOf, parentIds } from '#core/queries/graph.ts';
import { roleOf } from '#core/queries/levels.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { toast } from '#ui/toast.tsx';
import type { Action, ActionContext } from './action.ts';
import { undoStep } from './history-actions.ts';
import { shortTitle } from './short-title.ts';

/** The one selected element; `undefined` when none, several or a link is selected. */
export function selectedElement(session: Session | undefined): string | undefined {
  if (!session) return undefined;
  const { model, selection } = session.store.getState();
  const [id] = selection;
  return selection.size === 1 && id !== undefined && model.elements.has(id) ? id : undefined;
}

/** The title of an element, shortened for a sentence on screen. */
export function titleOf(session: Session, id: string): string {
  return shortTitle(session.store.getState().model.elements.get(id)?.title ?? '');
}

/** Adds a card with a title below another (or at the top), as one step. @returns the card's id */
export function addCard(
  session: Session,
  fields: {
    title: string;
    parent?: string;
    level?: string;
    position?: { x: number; y: number };
  },
): string | undefined {
  const id = newId();
  const { title } = fields;
  const added = session.dispatch((model) => addElement(model, { id, linkId: newId(), ...fields }), {
    label: () => m.step_add({ title }),
  });
  return added ? id : undefined;
}

/** Links a card that stands to one it contributes to, as one step. */
export function linkCards(session: Session, from: string, to: string): boolean {
  const titles = { from: titleOf(session, from), to: titleOf(session, to) };
  return session.dispatch((model) => addLink(model, { id: newId(), from, to }), {
    label: () => m.step_link(titles),
  });
}

/** The merge under which a new card and the typing of its first title are one step. */
export function newCardMerge(id: string): string {
  return `new-card-${id}`;
}

/** What a card is called until a person names it: after the role of the card that it comes below or beside. */
export function newTitle(session: Session, like: string, below: boolean): string {
  const role = roleOf(session.store.getState().model, like);
  if (role === 'action') return m.card_new_action();
  return role === 'goal' && !below ? m.card_new_goal() : m.card_new_outcome();
}

/** Makes a card in its place, and starts editing its title. */
export function makeCard(
  session: Session,
  make: (id: string, title: string) => Parameters<Session['dispatch']>[0],
  title: string,
): void {
  const id = newId();
  const made = session.dispatch(make(id, title), {
    label: () => m.step_add({ title: titleOf(session, id) }),
    merge: newCardMerge(id),
    select: [id],
  });
  if (made) session.edit(id);
}

/** Makes a card after another, below the same card (or at the top), and starts editing its title. */
export function addCardAfter(session: Session, after: string, parent: string | undefined): void {
  const level = session.store.getState().model.elements.get(after)?.level;
  makeCard(
    session,
    (id, title) => (model) =>
      addElement(model, { id, linkId: newId(), title, parent, after, level }),
    newTitle(session, after, false),
  );
}

/** Whether one card is selected that may be changed. */
export const oneSelected = ({ session }: ActionContext): boolean =>
  selectedElement(session) !== undefined && !session?.store.getState().readOnly;

/** Tab on the map: a card below the selected one. */
export const addChildAction: Action = {
  id: 'add-child',
  label: () => m.action_add_child(),
  icon: CornerDownRight,
  shortcut: 'Tab',
  when: oneSelected,
  run({ session }) {
    const parent = selectedElement(session);
    if (!session || !parent) return;
    makeCard(
      session,
      (id, title) => (model) => addElement(model, { id, linkId: newId(), title, parent }),
      newTitle(session, parent, true),
    );
  },
};

/** Enter on the map: a card beside the selected one, below the same parent. */
export const addSiblingAction: Action = {
  id: 'add-sibling',
  label: () => m.action_add_sibling(),
  icon: BetweenVerticalEnd,
  shortcut: 'Enter',
  when: oneSelected,
  run({ session }) {
    const after = selectedElement(session);
    if (!session || !after) return;
    const [parent] = parentIds(graphOf(session.store.getState().model), after);
    addCardAfter(session, after, parent);
  },
};

/** Shift+Tab on the map: a card between the selected one and its parent. */
export const insertParentAction: Action = {
  id: 'insert-parent',
  label: () => m.action_insert_parent(),
  icon: BetweenHorizontalStart,
  shortcut: 'Shift+Tab',
  when: oneSelected,
  run({ session }) {
    const child = selectedElement(session);
    if (!session || !child) return;
    makeCard(
      session,
      (id, title) => (model) => insertBetween(model, { id, linkIdUp: newId(), child, title }),
      m.card_new_outcome(),
    );
  },
};

/** Makes a card at the top that another one contributes to as well, and starts editing its title. */
export function makeParent(session: Session, from: string): void {
  makeCard(
    session,
    (id, title) => (model) => {
      const added = addElement(model, { id, linkId: newId(), title });
      return [...added, ...addLink(applyChanges(model, added), { id: newId(), from, to: id })];
    },
    m.card_new_outcome(),
  );
}

/** F2: the title is edited in its place. */
export const renameAction: Action = {
  id: 'rename',
  label: () => m.action_rename(),
  icon: Pencil,
  shortcut: 'F2',
  when: oneSelected,
  run: ({ session }) => session?.edit(selectedElement(session)),
};

/** Delete: the selected cards or link go, with a toast that brings them back. */
export const removeAction: Action = {
  id: 'remove',
  label: () => m.action_remove(),
  icon: Trash2,
  shortcut: 'Delete',
  when: ({ session }) =>
    session !== undefined &&
    session.store.getState().selection.size > 0 &&
    !session.store.getState().readOnly,
  run: ({ session }) => session && removeCards(session, [...session.store.getState().selection]),
};

/** Removes cards or links, and offers to take that back. */
export function removeCards(session: Session, ids: readonly string[]): void {
  const { model } = session.store.getState();
  const elements = ids.filter((id) => model.elements.has(id));
  const links = ids.filter((id) => model.links.has(id));
  const label =
    elements.length === 0
      ? m.step_unlink
      : elements.length === 1
        ? stepRemoveOne(titleOf(session, elements[0] ?? ''))
        : () => m.step_remove_many({ count: elements.length });
  const next = neighbourOf(session, elements);
  const removed = session.dispatch(
    (current) => [
      ...removeElements(current, { ids: elements }),
      ...removeLinks(current, { ids: links }),
    ],
    { label, select: next ? [next] : [] },
  );
  if (!removed) return;
  toast({
    message: m.done_step({ step: label() }),
    action: { label: m.action_undo(), run: () => undoStep(session) },
  });
}

function stepRemoveOne(title: string): () => string {
  return () => m.step_remove({ title });
}

/** Where the selection goes when elements are removed: a sibling, else the parent. */
function neighbourOf(session: Session, removed: readonly string[]): string | undefined {
  const graph = graphOf(session.store.getState().model);
  const [first] = removed;
  if (first === undefined) return undefined;
  const [parent] = parentIds(graph, first).filter((id) => !removed.includes(id));
  if (parent === undefined) return undefined;
  const siblings = childIds(graph, parent);
  const at = siblings.indexOf(first);
  const near = [...siblings.slice(at + 1), ...siblings.slice(0, at).reverse()];
  return near.find((id) => !removed.includes(id)) ?? parent;
}

/** Ctrl+D: copies of the selected cards beside them. */
export const duplicateAction: Action = {
  id: 'duplicate',
  label: () => m.action_duplicate(),
  icon: Copy,
  shortcut: '$mod+d',
  when: oneSelected,
  run({ session }) {
    const id = selectedElement(session);
    if (!session || !id) return;
    const copy = newId();
    const title = titleOf(session, id);
    session.dispatch(
      (model) => duplicateElements(model, { ids: [id], newIds: new Map([[id, copy]]) }),
      { label: () => m.step_duplicate({ title }), select: [copy] },
    );
  },
};
