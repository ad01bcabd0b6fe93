import type { MenuItem } from '#ui/menu.tsx';
import type { Action, ActionContext } from './action.ts';
import { removeAction } from './element-actions.ts';

/** The entries of a menu: of groups of actions those that can be done now, with a line between the groups. */
export function menuEntries(
  groups: readonly (readonly Action[])[],
  context: ActionContext,
): readonly (MenuItem | 'separator')[] {
  return groups
    .map((actions) => actions.filter((action) => action.when?.(context) ?? true))
    .filter((actions) => actions.length > 0)
    .flatMap((actions, index): (MenuItem | 'separator')[] => [
      ...(index > 0 ? (['separator'] as const) : []),
      ...actions.map(
        (action): MenuItem => ({
          label: action.label(),
          icon: action.icon,
          shortcut: action.shortcut,
          danger: action.id === removeAction.id,
          onSelect: () => void action.run(context),
        }),
      ),
    ]);
}
