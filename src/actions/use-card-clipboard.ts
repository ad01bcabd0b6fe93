import { type RefObject, useEffect } from 'react';
import type { Session } from '#session/session.ts';
import { useSession } from '#session/session-context.ts';
import { copySelection, cutSelection, pasteBelowSelection } from './clipboard.ts';

type ClipboardAct = (session: Session, clipboard: DataTransfer) => boolean;

/**
 * Copies, cuts and pastes cards while what has the focus is in a place, and is no text. It listens to the whole page:
 * Firefox sends these events to where the text cursor was last, not to what has the focus.
 */
export function useCardClipboard(place: RefObject<HTMLElement | null>): void {
  const session = useSession();
  useEffect(() => {
    const listening = new AbortController();
    const listen = (type: 'copy' | 'cut' | 'paste', act: ClipboardAct): void => {
      const onClipboard = (event: ClipboardEvent): void => {
        const { activeElement } = document;
        if (!activeElement || !place.current?.contains(activeElement)) return;
        // A title that is being edited has a clipboard of its own.
        if (activeElement.matches('input, textarea') || !event.clipboardData) return;
        if (act(session, event.clipboardData)) event.preventDefault();
      };
      document.addEventListener(type, onClipboard, { signal: listening.signal });
    };
    listen('copy', copySelection);
    listen('cut', cutSelection);
    listen('paste', pasteBelowSelection);
    return () => listening.abort();
  }, [session, place]);
}
