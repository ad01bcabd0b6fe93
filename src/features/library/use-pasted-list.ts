import { useEffect } from 'react';
import { useDialogs } from '#actions/dialogs.ts';
import { useListDraft } from '#actions/list-draft.ts';
import { isList } from './is-list.ts';

/** Takes a list pasted while no field has the focus to the dialog that shows what it makes. */
export function usePastedList(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isField(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isList(text) || useDialogs.getState().open) return;
      event.preventDefault();
      useListDraft.getState().setText(text);
      useDialogs.getState().show('paste-list');
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
