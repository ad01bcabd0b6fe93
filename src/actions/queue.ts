import { Lightbulb } from 'lucide-react';
import { create } from 'zustand';
import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';
import { focusFace } from './face.ts';

const STORED_UNDER = 'tocht.queue';

/** Whether the queue of ideas is open beside the map; remembered on this device. */
export const useQueue = create<{
  readonly open: boolean;
  /** It was opened just now: the keyboard goes there. */
  readonly wanted: boolean;
}>(() => ({ open: stored(), wanted: false }));

/** Shows the queue beside the map, or gives its room back; the keyboard goes along. */
export function toggleQueue(): void {
  const open = !useQueue.getState().open;
  useQueue.setState({ open, wanted: open });
  try {
    localStorage.setItem(STORED_UNDER, open ? 'open' : 'closed');
  } catch {
    // A browser that keeps nothing has it closed the next time.
  }
  if (!open) focusFace();
}

export const toggleQueueAction: Action = {
  id: 'toggle-queue',
  label: () => (useQueue.getState().open ? m.action_queue_hide() : m.action_queue_show()),
  icon: Lightbulb,
  shortcut: 'F4',
  whileTyping: true,
  when: ({ session }) => session !== undefined,
  run: toggleQueue,
};

function stored(): boolean {
  try {
    return localStorage.getItem(STORED_UNDER) === 'open';
  } catch {
    return false;
  }
}
