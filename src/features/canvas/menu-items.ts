import type { Action, ActionContext } from '#actions/action.ts';
import { copyAction, cutAction } from '#actions/clipboard.ts';
import {
  addChildAction,
  addSiblingAction,
  duplicateAction,
  insertParentAction,
  removeAction,
  renameAction,
} from '#actions/element-actions.ts';
import { reconnectFromAction, reconnectToAction } from '#actions/link-actions.ts';
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
    [renameAction, addChildAction, addSiblingAction, insertParentAction],
    [connectToAction, moveToAction],
    [moveEarlierAction, moveLaterAction, moveUpAction, moveDownAction],
    [copyAction, cutAction, duplicateAction],
    [removeAction],
  ],
  link: [[reconnectFromAction, reconnectToAction], [removeAction]],
  paper: [[fitAction, actualSizeAction]],
};

/** The entries of the menu on a card, a link or the paper: the actions that can be done there now. */
export function menuItems(
  target: MenuTarget,
  context: ActionContext,
): readonly (MenuItem | 'separator')[] {
  const groups = ACTIONS[target]
    .map((actions) => actions.filter((action) => action.when?.(context) ?? true))
    .filter((actions) => actions.length > 0);
  return groups.flatMap((actions, index): (MenuItem | 'separator')[] => [
    ...(index > 0 ? (['separator'] as const) : []),
    ...actions.map(
      (action): MenuItem => ({
        label: action.label(),
        icon: action.icon,
        shortcut: action.shortcut,
        danger: action === removeAction,
        onSelect: () => void action.run(context),
      }),
    ),
  ]);
}
