import { Keyboard } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';
import { useDialogs } from './dialogs.ts';

/** F1: every key there is. */
export const shortcutsAction: Action = {
  id: 'shortcuts',
  label: m.action_shortcuts,
  icon: Keyboard,
  shortcut: 'F1',
  whileTyping: true,
  when: ({ session }) => session !== undefined,
  run: () => useDialogs.getState().show('shortcuts'),
};
