import { type RefObject, useEffect, useRef } from 'react';
import { useSessionState } from '#session/session-context.ts';

/** How many frames a card may take to become an element. */
const PATIENCE = 12;

/** Puts the keyboard on a card or a selected link, as soon as it is an element; without an id on the one that Tab goes to. */
export function focusCard(holder: HTMLElement | null, id: string | undefined): void {
  const selector =
    id === undefined
      ? ':is([data-card], [data-link-stop])[tabindex="0"]'
      : `:is([data-card="${CSS.escape(id)}"], [data-link-stop="${CSS.escape(id)}"])`;
  const look = (tries: number): void => {
    const card = holder?.querySelector<HTMLElement>(selector);
    if (tries < PATIENCE && !isFree(holder)) return;
    if (card) card.focus({ preventScroll: true });
    else if (tries > 0 && holder?.isConnected) requestAnimationFrame(() => look(tries - 1));
    // It isn't on the map: folded away, or elsewhere.
    else if (id !== undefined) focusCard(holder, undefined);
  };
  look(PATIENCE);
}

/** Whether the keyboard is still on the map and in no title, or nowhere because its card has gone. */
function isFree(holder: HTMLElement | null): boolean {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) return false;
  return activeElement === document.body || (holder?.contains(activeElement) ?? false);
}

/** The keyboard follows the selection while it is on the map; in the question bar it stays where it is. */
export function useFocusFollows(holder: RefObject<HTMLElement | null>): void {
  const selection = useSessionState((state) => state.selection);
  const isHere = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      isHere.current = target instanceof Node && (holder.current?.contains(target) ?? false);
    };
    addEventListener('focusin', onFocus);
    return () => removeEventListener('focusin', onFocus);
  }, [holder]);
  useEffect(() => {
    const [id] = selection;
    // A link that is no longer selected has gone from under the keyboard, which is then nowhere.
    if (id && isHere.current && isFree(holder.current)) focusCard(holder.current, id);
  }, [selection, holder]);
}
