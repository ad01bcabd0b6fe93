import {
  ArrowDownNarrowWide,
  ArrowUpNarrowWide,
  Files,
  PanelTopOpen,
  Pointer,
  Presentation,
  SkipBack,
  SkipForward,
} from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';
import { selectedElement } from './element-actions.ts';
import { showMapAction } from './face.ts';
import { currentRoute } from './route.ts';
import { goInShow, leaveShow, type ShowKind, showStore } from './show.ts';

const isOn = (): boolean => showStore.getState().on;

/** Alt+P: the map alone, as large as the room needs, and edited by the same keys; again: back to work. */
export const showAction: Action = {
  id: 'show',
  label: () => (isOn() ? m.action_show_end() : m.action_show()),
  icon: Presentation,
  shortcut: 'Alt+p',
  whileTyping: true,
  when: ({ session }) => session !== undefined,
  run(context) {
    if (isOn()) leaveShow();
    else {
      void showMapAction.run(context);
      showStore.setState({ on: true });
    }
  },
};

export const nextStepAction: Action = {
  id: 'show-next',
  label: m.action_show_next,
  icon: SkipForward,
  shortcut: 'PageDown',
  whileTyping: true,
  when: isOn,
  run: () => goInShow(1),
};

export const previousStepAction: Action = {
  id: 'show-previous',
  label: m.action_show_previous,
  icon: SkipBack,
  shortcut: 'PageUp',
  whileTyping: true,
  when: isOn,
  run: () => goInShow(-1),
};

export const showPagesAction = kindAction('pages', m.action_show_pages, Files);
export const showLayersAction = kindAction('layers', m.action_show_layers, ArrowDownNarrowWide);
export const showPathwayAction: Action = {
  ...kindAction('pathway', m.action_show_pathway, ArrowUpNarrowWide),
  when: ({ session }) => selectedElement(session) !== undefined,
};

/** Alt+L: what she points at is seen from the back. */
export const laserAction: Action = {
  id: 'laser',
  label: m.action_laser,
  icon: Pointer,
  shortcut: 'Alt+l',
  whileTyping: true,
  when: isOn,
  run: () => showStore.setState(({ laser }) => ({ laser: !laser })),
};

/** Opens a window for the second screen, which follows this one. */
export const secondScreenAction: Action = {
  id: 'second-screen',
  label: m.action_second_screen,
  icon: PanelTopOpen,
  when: ({ session }) => session !== undefined,
  run() {
    const route = currentRoute();
    if (route.page === 'model') window.open(`#/follow/${route.id}`, '_blank', 'popup');
  },
};

function kindAction(kind: ShowKind, label: () => string, icon: Action['icon']): Action {
  return {
    id: `show-${kind}`,
    label,
    icon,
    when: ({ session }) => session !== undefined,
    run(context) {
      if (!isOn()) void showAction.run(context);
      const { kind: before, stage } = showStore.getState();
      if (before === kind) stage?.begin();
      else showStore.setState({ kind });
    },
  };
}
