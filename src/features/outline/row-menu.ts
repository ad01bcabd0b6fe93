import {
  ArrowDown,
  ArrowUp,
  BetweenVerticalEnd,
  CornerRightUp,
  IndentDecrease,
  IndentIncrease,
} from 'lucide-react';
import type { Action, ActionContext } from '#actions/action.ts';
import { duplicateBranchAction, mergeAction, splitAction } from '#actions/bulk-actions.ts';
import { copyAction, cutAction } from '#actions/clipboard.ts';
import { copyPictureAction } from '#actions/copy-picture.ts';
import {
  addChildAction,
  duplicateAction,
  removeAction,
  renameAction,
} from '#actions/element-actions.ts';
import {
  foldAction,
  lightPathwayAction,
  showAllAction,
  showOnlyAction,
  unfoldAction,
} from '#actions/focus-actions.ts';
import { queueAction } from '#actions/idea-actions.ts';
import { menuEntries } from '#actions/menu-entries.ts';
import { connectToAction, moveToAction } from '#actions/move-actions.ts';
import type { OutlineRow } from '#core/queries/outline-rows.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { MenuItem } from '#ui/menu.tsx';
import type { ListActs } from './use-row-acts.ts';

/** The entries of the menu on a row: what can be done with its card anywhere, and with its place in the list. */
export function rowMenu(
  row: OutlineRow | undefined,
  acts: ListActs,
  context: ActionContext,
): readonly (MenuItem | 'separator')[] {
  if (!row) return [];
  const mayChange = (): boolean => !context.session?.store.getState().readOnly;
  const place = (
    id: string,
    label: string,
    icon: Action['icon'],
    shortcut: string,
    run: () => void,
  ): Action => ({ id, label: () => label, icon, shortcut, when: mayChange, run });
  const move = (
    ...[id, label, icon, key]: [Parameters<ListActs['move']>[0], string, Action['icon'], string]
  ) => place(`row-${id}`, label, icon, key, () => acts.move(id));
  const jump: Action[] = row.isReference
    ? [{ id: 'jump', label: m.action_jump, icon: CornerRightUp, run: () => acts.jump(row) }]
    : [];
  return menuEntries(
    [
      [
        renameAction,
        splitAction,
        place('add-row', m.action_add_row(), BetweenVerticalEnd, 'Enter', () => acts.addAfter(row)),
        { ...addChildAction, shortcut: undefined },
      ],
      [
        move('indent', m.action_indent(), IndentIncrease, 'Tab'),
        move('outdent', m.action_outdent(), IndentDecrease, 'Shift+Tab'),
        move('up', m.action_row_up(), ArrowUp, 'Alt+ArrowUp'),
        move('down', m.action_row_down(), ArrowDown, 'Alt+ArrowDown'),
      ],
      [connectToAction, moveToAction],
      [...jump, foldAction, unfoldAction, showOnlyAction, showAllAction, lightPathwayAction],
      [
        copyAction,
        copyPictureAction,
        cutAction,
        duplicateAction,
        duplicateBranchAction,
        mergeAction,
      ],
      row.isReference ? [removeReference(acts, mayChange)] : [queueAction, removeAction],
    ],
    context,
  );
}

function removeReference(acts: ListActs, mayChange: () => boolean): Action {
  return { ...removeAction, label: m.inspector_link_remove, when: mayChange, run: acts.remove };
}
