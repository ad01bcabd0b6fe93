import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus in a list when the item that has it goes: it moves to the item that takes its place.
 * @param items what the list shows, in order
 */
export function useNeighbourFocus(items: readonly { readonly id: string }[]): {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Says that an item is about to go. */
  readonly focusAfter: (id: string) => void;
} {
  const list = useRef<HTMLUListElement>(null);
  const leaving = useRef<{ id: string; index: number }>(undefined);

  useEffect(() => {
    const { id, index } = leaving.current ?? {};
    if (index === undefined || items.some((item) => item.id === id)) return;
    leaving.current = undefined;
    const place = list.current?.children[Math.min(index, items.length - 1)];
    place?.querySelector<HTMLElement>('a, button')?.focus();
  }, [items]);

  return {
    list,
    focusAfter: (id) => {
      leaving.current = { id, index: items.findIndex((item) => item.id === id) };
    },
  };
}
