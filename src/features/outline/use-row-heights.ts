import { measureElement, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';

type List = Virtualizer<HTMLDivElement, HTMLElement>;

/**
 * Measures new rows together, before they are painted. One by one, each would be put in its place before the next is
 * measured, and the whole list be laid out for each.
 * @returns the `ref` of a row
 */
export function useRowHeights(list: List): (row: HTMLElement | null) => void {
  const fresh = useRef<HTMLElement[]>([]);
  useLayoutEffect(() => {
    const rows = fresh.current.splice(0);
    const heights = rows.map((row) => row.offsetHeight);
    for (const [at, row] of rows.entries()) {
      list.resizeItem(list.indexFromElement(row), heights[at] ?? 0);
    }
  });
  return useCallback(
    (row) => {
      list.measureElement(row);
      if (row) fresh.current.push(row);
    },
    [list],
  );
}

/** A row's height in px: what the browser tells of it later, and until then what it was taken for. */
export function heightOf(
  row: HTMLElement,
  told: ResizeObserverEntry | undefined,
  list: List,
): number {
  if (told) return measureElement(row, told, list);
  const index = list.indexFromElement(row);
  return list.measurementsCache[index]?.size ?? list.options.estimateSize(index);
}
