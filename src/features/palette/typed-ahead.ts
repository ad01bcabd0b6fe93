import { useLayoutEffect } from 'react';
import { useDialogs } from '#actions/dialogs.ts';
import { typedText } from '#actions/key-input.ts';

let typed = '';

/** What was typed for the palette before it was there. */
export function typedAhead(): string {
  return typed;
}

/** Stands in for the palette while that is loaded: what is typed meanwhile is meant for it and nothing else. */
export function TypedAhead(): null {
  const hide = useDialogs((state) => state.hide);
  useLayoutEffect(() => {
    forgetTypedAhead();
    const take = (event: KeyboardEvent): void => {
      const { key } = event;
      const text = key === ' ' ? key : typedText(event);
      if (text !== undefined) typed += text;
      else if (event.ctrlKey || event.metaKey) return;
      else if (key === 'Escape') hide();
      else if (key === 'Backspace') typed = typed.slice(0, -1);
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', take, true);
    return () => removeEventListener('keydown', take, true);
  }, [hide]);
  return null;
}

/** The palette has taken it in. */
export function forgetTypedAhead(): void {
  typed = '';
}
