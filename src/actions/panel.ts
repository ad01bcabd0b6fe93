import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { create } from 'zustand';
import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';

const STORED_UNDER = 'tocht.panel';

/** Whether the panel beside the map is open; remembered on this device. */
export const usePanel = create<{ readonly open: boolean }>(() => ({ open: stored() }));

/** Shows the panel beside the map, or gives its room to the map. */
export const togglePanelAction: Action = {
  id: 'toggle-panel',
  label: () => (usePanel.getState().open ? m.action_panel_hide() : m.action_panel_show()),
  shortcut: '$mod+Shift+p',
  whileTyping: true,
  run() {
    const open = !usePanel.getState().open;
    usePanel.setState({ open });
    try {
      localStorage.setItem(STORED_UNDER, open ? 'open' : 'closed');
    } catch {
      // A browser that keeps nothing opens it again the next time.
    }
  },
};

/** The icon that goes with what the action would do now. */
export function panelIcon(open: boolean): typeof PanelRightOpen {
  return open ? PanelRightClose : PanelRightOpen;
}

function stored(): boolean {
  try {
    return localStorage.getItem(STORED_UNDER) !== 'closed';
  } catch {
    return true;
  }
}
