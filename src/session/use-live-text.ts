import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from './session-context.ts';

/** Typing is written at most this long after it happened, in milliseconds. */
const COALESCE_MS = 100;

let typed = 0;

/** A text field that writes into the document while a person types. */
export interface LiveText {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  /** Writes what is still to be written. */
  readonly onBlur: () => void;
  /** Takes back everything typed since the field got the focus. */
  readonly cancel: () => void;
}

/**
 * Keeps a text field and a text of the document in step: what is typed is written within 100 ms, all of it together
 * is one step of the history, and what others write shows while nothing is typed here.
 * @param value the text in the document
 * @param commit writes a text; `merge` joins the writes of one visit to the field into one step
 * @param firstMerge the merge of a step that this field's first visit goes on with (a card just made)
 */
export function useLiveText(
  value: string,
  commit: (text: string, merge: string) => void,
  firstMerge?: string,
): LiveText {
  const session = useSession();
  const [draft, setDraft] = useState<string | undefined>();
  const pending = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const merge = useRef(firstMerge ?? '');
  const latestCommit = useRef(commit);
  latestCommit.current = commit;

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (pending.current === undefined) return;
    const text = pending.current;
    pending.current = undefined;
    latestCommit.current(text, merge.current);
    session.setTyping(false);
  }, [session]);

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return {
    text: draft ?? value,
    onFocus() {
      if (merge.current !== firstMerge || !firstMerge) merge.current = `typing-${++typed}`;
    },
    onChange(text) {
      if (!merge.current) merge.current = `typing-${++typed}`;
      setDraft(text);
      pending.current = text;
      session.setTyping(true);
      timer.current ??= setTimeout(flush, COALESCE_MS);
    },
    onBlur() {
      flush();
      setDraft(undefined);
      merge.current = '';
    },
    cancel() {
      clearTimeout(timer.current);
      timer.current = undefined;
      pending.current = undefined;
      session.setTyping(false);
      session.cancel(merge.current);
      setDraft(undefined);
      merge.current = '';
    },
  };
}
