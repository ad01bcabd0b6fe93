import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { OutlineRow } from '#core/queries/outline-rows.ts';
import { useSessionState } from '#session/session-context.ts';

/**
 * The active row is brought into view when it becomes so, and has the keyboard while that is in the list: after its
 * row has gone too.
 */
export function useRowFocus(
  grid: RefObject<HTMLElement | null>,
  active: OutlineRow | undefined,
  scrollTo: (index: number) => void,
  indexOf: ReadonlyMap<string, number>,
): {
  /** Puts the keyboard on the active row. */
  readonly focus: () => void;
  /** Takes the keyboard, if it is on a row, to the one that becomes active. */
  readonly goAhead: (to: string) => void;
} {
  const editing = useSessionState((state) => state.editing !== undefined);
  const wanted = useRef(false);
  const lastFocused = useRef<Element>(undefined);
  const key = active?.key;
  const index = key === undefined ? -1 : (indexOf.get(key) ?? -1);
  const shown = useRef<{ readonly key: string | undefined; readonly index: number }>(undefined);

  const placeOn = useCallback(
    (to: string | undefined) => {
      const row = to && grid.current?.querySelector<HTMLElement>(`[data-row="${to}"]`);
      if (!row) return;
      wanted.current = false;
      lastFocused.current = row;
      row.focus({ preventScroll: true });
    },
    [grid],
  );

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
    if (wanted.current || wasHere || (isHere && isRow(activeElement))) {
      if (activeElement?.getAttribute('data-row') !== key) placeOn(key);
    }
  });

  const focus = useCallback(() => {
    wanted.current = true;
    placeOn(key);
  }, [placeOn, key]);
  // Before the rows are drawn anew: a row that loses the keyboard while they are costs the browser a layout.
  const goAhead = useCallback(
    (to: string) => {
      const { activeElement } = document;
      if (activeElement && isRow(activeElement) && grid.current?.contains(activeElement)) {
        placeOn(to);
      }
    },
    [grid, placeOn],
  );
  return { focus, goAhead };
}

function isRow(element: Element): boolean {
  return element.getAttribute('role') === 'row';
}
