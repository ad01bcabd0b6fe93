import { History, Redo2, Undo2 } from 'lucide-react';
import { create } from 'zustand';
import { m } from '#i18n/paraglide/messages.js';
import type { Step } from '#session/history.ts';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import { toast } from '#ui/toast.tsx';
import type { Action } from './action.ts';

/** Takes the last own step back, and says which one it was. */
export function undoStep(session: Session): void {
  const label = session.undo();
  if (label) toast({ message: m.undone({ step: label() }) });
}

export const undoAction: Action = {
  id: 'undo',
  label: () => m.action_undo(),
  icon: Undo2,
  shortcut: '$mod+z',
  when: ({ session }) => session?.store.getState().undoLabel !== undefined,
  run: ({ session }) => session && undoStep(session),
};

/** Makes the step again that undo took back last. */
export const redoAction: Action = {
  id: 'redo',
  label: () => m.action_redo(),
  icon: Redo2,
  shortcut: '$mod+Shift+z',
  when: ({ session }) => session?.store.getState().redoLabel !== undefined,
  run({ session }) {
    const label = session?.redo();
    if (label) toast({ message: m.redone({ step: label() }) });
  },
};

/** Whether the list of steps is open. */
export const useStepList = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens the list of steps, from which one goes back to any. */
export const historyAction: Action = {
  id: 'history',
  label: () => m.action_history(),
  icon: History,
  when: ({ session }) => session !== undefined,
  run: () => useStepList.setState({ open: true }),
};

/** Goes to where the model was after a step, or before all that are listed, and says so. */
export function goToStep(session: Session, step: Step | undefined): void {
  session.goTo(step);
  announce(m.history_gone({ step: step?.label() ?? m.history_start() }));
}
