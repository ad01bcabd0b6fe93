import type { Page } from './pages.ts';

/** Pages that are made as one leafs on. */
export interface Book {
  /** The page at a place, counted from 0; `undefined` past the last. */
  at(index: number): Page | undefined;
  /** The first page that shows a card; -1 when none does. */
  indexOf(id: string): number;
  /** Makes one more page. @returns false when there are no more */
  readOn(): boolean;
  /** How many pages there are; those that are still to come are made. */
  count(): number;
}

/** Reads pages from wherever they are made, no more of them than are asked for. */
export function openBook(source: Iterator<Page, void>): Book {
  const read: Page[] = [];
  let isWhole = false;
  const readOn = (): boolean => {
    const next = isWhole ? undefined : source.next();
    if (!next || next.done) isWhole = true;
    else read.push(next.value);
    return !isWhole;
  };
  const first = (fits: (page: Page) => boolean): number => {
    for (let index = 0; index < read.length || readOn(); index++) {
      const page = read[index];
      if (page && fits(page)) return index;
    }
    return -1;
  };
  return {
    at(index) {
      while (read.length <= index && readOn());
      return read[index];
    },
    readOn,
    indexOf: (id) => first(({ cards }) => cards.has(id)),
    count() {
      while (readOn());
      return read.length;
    },
  };
}
