import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import type { Session } from '#session/session.ts';
import { useDatabase } from '#storage/database-context.ts';
import type { Action } from './action.ts';
import { useDialogs } from './dialogs.ts';
import { duplicateAction, renameAction } from './element-actions.ts';
import { openExportAction, saveJsonAction } from './export-actions.ts';
import { nextOpenCardAction, toggleGuideAction } from './guide-actions.ts';
import { redoAction, undoAction } from './history-actions.ts';
import { paletteAction } from './palette.ts';
import { togglePanelAction } from './panel.ts';
import { searchAction } from './search.ts';
import { shortcutsAction } from './shortcuts.ts';
import { actualSizeAction, fitAction, zoomInAction, zoomOutAction } from './view-actions.ts';

/** The actions that a key does wherever the focus is. */
const SHORTCUT_ACTIONS: readonly Action[] = [
  undoAction,
  redoAction,
  { ...redoAction, shortcut: '$mod+y' },
  renameAction,
  duplicateAction,
  zoomInAction,
  zoomOutAction,
  { ...zoomInAction, shortcut: '$mod+Shift+=' },
  fitAction,
  actualSizeAction,
  openExportAction,
  saveJsonAction,
  togglePanelAction,
  toggleGuideAction,
  nextOpenCardAction,
  searchAction,
  paletteAction,
  shortcutsAction,
];

/** Binds the shortcuts of the actions to the window while a model is open. */
export function useShortcuts(session: Session): void {
  const db = useDatabase();
  useEffect(() => {
    const context = { session, db };
    const bindings = SHORTCUT_ACTIONS.flatMap((action) =>
      action.shortcut === undefined
        ? []
        : [
            [
              action.shortcut,
              (event: KeyboardEvent) => {
                if (!action.whileTyping && isTyping(event)) return;
                event.preventDefault();
                // What lies behind a dialog stays as it is until the dialog is closed.
                if (useDialogs.getState().open) return;
                if (action.when?.(context) ?? true) void action.run(context);
              },
            ] as const,
          ],
    );
    // Before any field or map gets the key: they keep theirs from bubbling.
    return tinykeys(window, Object.fromEntries(bindings), { capture: true });
  }, [session, db]);
}

/** Whether the key belongs to a text that is being typed; an empty field has no typing of its own to undo. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    return target.value !== '' || !(event.ctrlKey || event.metaKey);
  }
  return target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'SELECT');
}
