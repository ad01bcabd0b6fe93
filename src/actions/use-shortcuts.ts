import { useLayoutEffect } from 'react';
import type { Session } from '#session/session.ts';
import { useDatabase } from '#storage/database-context.ts';
import type { Action } from './action.ts';
import { duplicateBranchAction, selectAllAction, splitAction } from './bulk-actions.ts';
import { copyPictureAction } from './copy-picture.ts';
import { useDialogs } from './dialogs.ts';
import { duplicateAction, renameAction } from './element-actions.ts';
import { openExportAction, saveJsonAction } from './export-actions.ts';
import { nextOpenCardAction, toggleGuideAction } from './guide-actions.ts';
import { helpAction } from './help.ts';
import { redoAction, undoAction } from './history-actions.ts';
import { typedText } from './key-input.ts';
import { openLinkAction } from './link-actions.ts';
import { matchesShortcut } from './match-shortcut.ts';
import { paletteAction } from './palette.ts';
import { togglePanelAction } from './panel.ts';
import { toggleQueueAction } from './queue.ts';
import { searchAction } from './search.ts';
import { shortcutsAction } from './shortcuts.ts';
import { laserAction, nextStepAction, previousStepAction, showAction } from './show-actions.ts';
import { typeInQuestion } from './type-in-question.ts';
import {
  actualSizeAction,
  fitAction,
  fitPlainAction,
  zoomInAction,
  zoomOutAction,
} from './view-actions.ts';

/** The actions that a key does wherever the focus is. */
const SHORTCUT_ACTIONS: readonly Action[] = [
  undoAction,
  redoAction,
  { ...redoAction, shortcut: '$mod+y' },
  renameAction,
  duplicateAction,
  duplicateBranchAction,
  splitAction,
  selectAllAction,
  zoomInAction,
  zoomOutAction,
  { ...zoomInAction, shortcut: '$mod+=' },
  { ...zoomInAction, shortcut: '$mod+Shift++' },
  fitAction,
  fitPlainAction,
  actualSizeAction,
  { ...actualSizeAction, shortcut: '$mod+0' },
  openLinkAction,
  openExportAction,
  saveJsonAction,
  togglePanelAction,
  toggleGuideAction,
  nextOpenCardAction,
  toggleQueueAction,
  copyPictureAction,
  searchAction,
  paletteAction,
  shortcutsAction,
  helpAction,
  showAction,
  nextStepAction,
  previousStepAction,
  laserAction,
];

/** Without a map these keys zoom the page, as everywhere. */
const OF_THE_MAP: ReadonlySet<string> = new Set(
  [zoomInAction, zoomOutAction, actualSizeAction].map(({ id }) => id),
);

/** Binds the shortcuts of the actions to the window while a model is open. */
export function useShortcuts(session: Session): void {
  const db = useDatabase();
  // Before the model is first painted: whoever sees it may press a key.
  useLayoutEffect(() => {
    const context = { session, db };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isForDialog(event)) {
        event.stopPropagation();
        if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      }
      if (event.isComposing || isKeptBy(event.target, event.key)) return;
      const actions = SHORTCUT_ACTIONS.filter(
        ({ shortcut, whileTyping }) =>
          shortcut !== undefined &&
          matchesShortcut(event, shortcut) &&
          (whileTyping || !isTyping(event)),
      );
      const [first] = actions;
      const action = actions.find((each) => each.when?.(context) ?? true);
      // A sign that is no shortcut now is typed.
      if (!first || (!action && (typedText(event) !== undefined || OF_THE_MAP.has(first.id)))) {
        if (isNowhere(event)) typeInQuestion(session, event);
        return;
      }
      event.preventDefault();
      // What lies behind a dialog stays as it is until the dialog is closed.
      if (action && !useDialogs.getState().open) void action.run(context);
    };
    // Before any field or map gets the key: they keep theirs from bubbling.
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [session, db]);
}

/**
 * Whether a dialog has been asked for and the keyboard is still on the model behind it: such a key is meant for the
 * dialog that comes, and must not make or remove a card.
 */
function isForDialog({ target, key }: KeyboardEvent): boolean {
  if (!useDialogs.getState().open || key === 'Escape') return false;
  return target instanceof Element && target.closest('main') !== null;
}

/** Whether the keyboard is on nothing, because what it was on has gone: then no letter is to be lost. */
function isNowhere({ target }: KeyboardEvent): boolean {
  return target === document.body && !useDialogs.getState().open;
}

/** Whether what has the focus does something of its own with a key that elsewhere is an action's. */
function isKeptBy(target: EventTarget | null, key: string): boolean {
  return target instanceof HTMLElement && target.dataset.ownKeys === key;
}

/** Whether the key belongs to a text that is being typed; an empty field has no typing of its own to undo. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    return target.value !== '' || !(event.ctrlKey || event.metaKey);
  }
  return target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'SELECT');
}
