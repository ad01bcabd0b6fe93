import type { Page } from './pages.ts';

/** Pages that are made as one leafs on. */
export interface Book {
  /** The page at a place, counted from 0; `undefined` past the last. */
  at(index: number): Page | undefined;
  /** Whether a page that is made already shows a card. */
  hasMade(id: string): boolean;
  /** The first page that shows a card; -1 when none does. */
  indexOf(id: string): number;
  /** Does a step of the work on the next page. @returns false when there are no more */
  readOn(): boolean;
  /** How many pages there are; those that are still to come are made. */
  count(): number;
}

/** Reads pages from wherever they are made, step by step, no more of them than are asked for. */
export function openBook(source: Iterator<Page | undefined, void>): Book {
  const read: Page[] = [];
  let isWhole = false;
  const readOn = (): boolean => {
    const next = isWhole ? undefined : source.next();
    if (!next || next.done) isWhole = true;
    else if (next.value) read.push(next.value);
    return !isWhole;
  };
  const at = (index: number): Page | undefined => {
    while (read.length <= index && readOn());
    return read[index];
  };
  return {
    at,
    readOn,
    hasMade: (id) => read.some(({ cards }) => cards.has(id)),
    indexOf(id) {
      for (let index = 0; ; index++) {
        const page = at(index);
        if (!page) return -1;
        if (page.cards.has(id)) return index;
      }
    },
    count() {
      while (readOn());
      return read.length;
    },
  };
}
