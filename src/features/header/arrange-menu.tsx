import { Network, SeparatorHorizontal } from 'lucide-react';
import type { Action } from '#actions/action.ts';
import {
  bandsAction,
  downwardsAction,
  freeAction,
  rightwardsAction,
  tidyUpAction,
  untangleAction,
  wrapAction,
} from '#actions/arrange-actions.ts';
import { levelsAction, setCeilingShown } from '#actions/level-actions.ts';
import { levelsAboveCeiling } from '#core/queries/ceiling.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu, type MenuItem } from '#ui/menu.tsx';

/** How the map is laid out: its direction, bands, free or tidy, and the one-off tidying. */
export function ArrangeMenu() {
  const session = useSession();
  const db = useDatabase();
  const about = useSessionState((state) => state.model.about);
  const hasCeiling = levelsAboveCeiling(about) !== undefined;
  const context = { session, db };
  const item = (action: Action, checked?: boolean): MenuItem => ({
    label: action.label(),
    icon: action.icon,
    checked,
    disabled: !(action.when?.(context) ?? true),
    onSelect: () => void action.run(context),
  });
  return (
    <Menu
      align="end"
      trigger={<IconButton icon={Network} label={m.arrange_menu()} />}
      items={[
        item(downwardsAction, about.orientation === 'down'),
        item(rightwardsAction, about.orientation === 'right'),
        'separator',
        item(bandsAction, about.bands),
        item(wrapAction, about.wrap !== 'never'),
        item(freeAction, about.arrangement === 'free'),
        'separator',
        item(untangleAction),
        item(tidyUpAction),
        'separator',
        item(levelsAction),
        {
          label: m.ceiling_name(),
          icon: SeparatorHorizontal,
          checked: hasCeiling,
          disabled: !(levelsAction.when?.(context) ?? true),
          onSelect: () => setCeilingShown(session, !hasCeiling),
        },
      ]}
    />
  );
}
