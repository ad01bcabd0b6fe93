import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { OutlineRow } from '#core/queries/outline-rows.ts';
import { useSessionState } from '#session/session-context.ts';

/**
 * The active row is brought into view when it becomes so, and has the keyboard while that is in the list: after its
 * row has gone too.
 * @returns puts the keyboard on the active row
 */
export function useRowFocus(
  grid: RefObject<HTMLElement | null>,
  active: OutlineRow | undefined,
  scrollTo: (index: number) => void,
  indexOf: ReadonlyMap<string, number>,
): () => void {
  const editing = useSessionState((state) => state.editing !== undefined);
  const wanted = useRef(false);
  const lastFocused = useRef<Element>(undefined);
  const key = active?.key;
  const index = key === undefined ? -1 : (indexOf.get(key) ?? -1);
  const shown = useRef<{ readonly key: string | undefined; readonly index: number }>(undefined);

  const place = useCallback(() => {
    const row = key && grid.current?.querySelector<HTMLElement>(`[data-row="${key}"]`);
    if (!row) return;
    wanted.current = false;
    lastFocused.current = row;
    row.focus({ preventScroll: true });
  }, [grid, key]);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { key, index };
    if (before && index >= 0 && (before.key !== key || before.index !== index)) scrollTo(index);
  });

  useLayoutEffect(() => {
    if (editing) return;
    const { activeElement } = document;
    const isHere = activeElement !== null && (grid.current?.contains(activeElement) ?? false);
    const wasHere = activeElement === document.body && lastFocused.current?.isConnected === false;
    if (activeElement instanceof HTMLTextAreaElement) return;
    if (wanted.current || wasHere || (isHere && activeElement.getAttribute('role') === 'row')) {
      if (activeElement?.getAttribute('data-row') !== key) place();
    }
  });

  return useCallback(() => {
    wanted.current = true;
    place();
  }, [place]);
}
