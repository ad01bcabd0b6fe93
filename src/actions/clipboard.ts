import { ClipboardCopy, Scissors } from 'lucide-react';
import { pasteBranch } from '#core/commands/paste-branch.ts';
import { readJson } from '#core/formats/json/read-json.ts';
import { writeJson } from '#core/formats/json/write-json.ts';
import { newId } from '#core/model/fields.ts';
import { writeOutline } from '#core/outline/write-outline.ts';
import { branchIds, branchOf, ownBranchIds } from '#core/queries/branch.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import type { Action } from './action.ts';

import { removeCards, selectedElement } from './element-actions.ts';
import { focusFace } from './face.ts';
import { pasteOutlineBelow } from './paste-actions.ts';

/** The kind under which a branch travels between models and tabs; other programs take the plain text. */
const BRANCH_TYPE = 'application/x-tocht+json';

/**
 * Puts the selected cards with everything below them on the clipboard: whole for Tocht, as an indented list for others.
 * @returns whether there was something to copy
 */
export function copySelection(session: Session, clipboard: DataTransfer): boolean {
  const { model, selection } = session.store.getState();
  const ids = branchIds(model, selection);
  if (ids.size === 0) return false;
  clipboard.setData('text/plain', writeOutline(model, { ids }));
  clipboard.setData(BRANCH_TYPE, writeJson(branchOf(model, selection)));
  announce(m.clipboard_copied({ count: ids.size }));
  return true;
}

/** Copies the selection and removes it, with all below it that contributes to nothing else. */
export function cutSelection(session: Session, clipboard: DataTransfer): boolean {
  if (session.store.getState().readOnly || !copySelection(session, clipboard)) return false;
  const { model, selection } = session.store.getState();
  removeCards(session, [...ownBranchIds(model, selection)]);
  return true;
}

/**
 * Pastes a branch that Tocht copied, or any text as a list, below the selected card or at the top.
 * @returns whether the clipboard held something that can be pasted
 */
export function pasteBelowSelection(session: Session, clipboard: DataTransfer): boolean {
  if (session.store.getState().readOnly) return false;
  const parent = selectedElement(session);
  const copied = clipboard.getData(BRANCH_TYPE);
  const read = copied ? readJson(copied) : undefined;
  if (read?.ok) {
    const branch = read.model;
    return session.dispatch((model) => pasteBranch(model, { branch, parent, newId }), {
      label: () => m.step_paste_branch({ count: branch.elements.size }),
    });
  }
  const text = clipboard.getData('text/plain');
  if (!text.trim()) return false;
  pasteOutlineBelow(session, text, parent);
  return true;
}

/** Asks the browser for the event that the key would have given; it comes to the card that has the focus. */
function clipboardAction(kind: 'copy' | 'cut', label: () => string, icon: Action['icon']): Action {
  return {
    id: kind,
    label,
    icon,
    shortcut: kind === 'copy' ? '$mod+c' : '$mod+x',
    when: ({ session }) => (session?.store.getState().selection.size ?? 0) > 0,
    run() {
      focusFace();
      document.execCommand(kind);
    },
  };
}

export const copyAction = clipboardAction('copy', m.action_copy, ClipboardCopy);
export const cutAction = clipboardAction('cut', m.action_cut, Scissors);
