import type { Action, ActionContext } from '#actions/action.ts';
import {
  duplicateBranchAction,
  mergeAction,
  selectAllAction,
  splitAction,
} from '#actions/bulk-actions.ts';
import { copyAction, cutAction } from '#actions/clipboard.ts';
import { copyPictureAction } from '#actions/copy-picture.ts';
import {
  addChildAction,
  addSiblingAction,
  duplicateAction,
  insertParentAction,
  removeAction,
  renameAction,
} from '#actions/element-actions.ts';
import {
  foldAction,
  foldAllAction,
  lightPathwayAction,
  showAllAction,
  showOnlyAction,
  unfoldAction,
  unfoldAllAction,
} from '#actions/focus-actions.ts';
import { queueAction } from '#actions/idea-actions.ts';
import { openLinkAction, reconnectFromAction, reconnectToAction } from '#actions/link-actions.ts';
import { menuEntries } from '#actions/menu-entries.ts';
import {
  connectToAction,
  moveDownAction,
  moveEarlierAction,
  moveLaterAction,
  moveToAction,
  moveUpAction,
} from '#actions/move-actions.ts';
import { actualSizeAction, fitAction } from '#actions/view-actions.ts';
import type { MenuItem } from '#ui/menu.tsx';

/** What a menu was opened on. */
export type MenuTarget = 'card' | 'link' | 'paper';

const ACTIONS: Readonly<Record<MenuTarget, readonly (readonly Action[])[]>> = {
  card: [
    [mergeAction],
    [renameAction, splitAction, addChildAction, addSiblingAction, insertParentAction],
    [connectToAction, moveToAction],
    [moveEarlierAction, moveLaterAction, moveUpAction, moveDownAction],
    [foldAction, unfoldAction, lightPathwayAction, showOnlyAction],
    [copyAction, copyPictureAction, cutAction, duplicateAction, duplicateBranchAction],
    [queueAction, removeAction],
  ],
  link: [[openLinkAction], [reconnectFromAction, reconnectToAction], [removeAction]],
  paper: [
    [selectAllAction],
    [fitAction, actualSizeAction],
    [foldAllAction, unfoldAllAction, showAllAction],
  ],
};

/** The entries of the menu on a card, a link or the paper: the actions that can be done there now. */
export function menuItems(
  target: MenuTarget,
  context: ActionContext,
): readonly (MenuItem | 'separator')[] {
  return menuEntries(ACTIONS[target], context);
}
