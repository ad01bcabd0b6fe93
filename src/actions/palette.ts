import { Command } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';
import { useDialogs } from './dialogs.ts';

/** Ctrl+K: every action and every card, found by typing. */
export const paletteAction: Action = {
  id: 'palette',
  label: m.action_palette,
  icon: Command,
  shortcut: '$mod+k',
  whileTyping: true,
  when: ({ session }) => session !== undefined,
  run: () => useDialogs.getState().show('palette'),
};
