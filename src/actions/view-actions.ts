import { Maximize, Minus, Plus } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';
import { cameraStore } from './camera.ts';

const onMap = (): boolean => cameraStore.getState().camera !== undefined;

export const zoomInAction: Action = {
  id: 'zoom-in',
  label: () => m.action_zoom_in(),
  icon: Plus,
  shortcut: '$mod+=',
  when: onMap,
  run: () => cameraStore.getState().camera?.zoomIn(),
};

export const zoomOutAction: Action = {
  id: 'zoom-out',
  label: () => m.action_zoom_out(),
  icon: Minus,
  shortcut: '$mod+-',
  when: onMap,
  run: () => cameraStore.getState().camera?.zoomOut(),
};

export const fitAction: Action = {
  id: 'fit',
  label: () => m.action_fit(),
  icon: Maximize,
  shortcut: 'Shift+Digit1',
  when: onMap,
  run: () => cameraStore.getState().camera?.fit(),
};

export const actualSizeAction: Action = {
  id: 'actual-size',
  label: () => m.action_actual_size(),
  shortcut: '$mod+Digit0',
  when: onMap,
  run: () => cameraStore.getState().camera?.actualSize(),
};
