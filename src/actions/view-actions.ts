import { Maximize, Minus, Plus } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';
import { cameraStore } from './camera.ts';

const onMap = (): boolean => cameraStore.getState().camera !== undefined;

export const zoomInAction: Action = {
  id: 'zoom-in',
  label: () => m.action_zoom_in(),
  icon: Plus,
  shortcut: '$mod++',
  whileTyping: true,
  when: onMap,
  run: () => cameraStore.getState().camera?.zoomIn(),
};

export const zoomOutAction: Action = {
  id: 'zoom-out',
  label: () => m.action_zoom_out(),
  icon: Minus,
  shortcut: '$mod+-',
  whileTyping: true,
  when: onMap,
  run: () => cameraStore.getState().camera?.zoomOut(),
};

export const fitAction: Action = {
  id: 'fit',
  label: () => m.action_fit(),
  icon: Maximize,
  shortcut: '$mod+Shift+Digit1',
  whileTyping: true,
  when: onMap,
  run: () => cameraStore.getState().camera?.fit(),
};

/** Fit as well, by a key that types a sign (`!` or `1`): only while no card is selected that could be answered below. */
export const fitPlainAction: Action = {
  ...fitAction,
  shortcut: 'Shift+Digit1',
  whileTyping: false,
  when: ({ session }) => {
    const state = session?.store.getState();
    return onMap() && (state?.selection.size === 0 || state?.readOnly !== undefined);
  },
};

export const actualSizeAction: Action = {
  id: 'actual-size',
  label: () => m.action_actual_size(),
  shortcut: '$mod+Digit0',
  whileTyping: true,
  when: onMap,
  run: () => cameraStore.getState().camera?.actualSize(),
};
