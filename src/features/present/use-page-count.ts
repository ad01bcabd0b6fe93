import { useEffect, useState } from 'react';
import type { Book } from '#core/present/book.ts';

/** A model larger than this isn't leafed through at once to count its pages. */
const MOST_AT_ONCE = 100;
/** Another step is made in the same slice only when so much of it is left, in ms. */
const ROOM_FOR_STEP = 6;
/** For how long pages are laid out, in ms, where the browser doesn't say how long nothing else is to be done. */
export const SLICE = 12;

/**
 * How many pages a book has: of a large model counted a few pages at a time, while nothing else is to be done, and
 * `undefined` until then. While an edited model is counted anew, the count of before stands.
 */
export function usePageCount(book: Book, cards: number): number | undefined {
  const isLarge = cards > MOST_AT_ONCE;
  const [counted, setCounted] = useState<number>();
  useEffect(() => {
    if (!isLarge) return;
    let stop: () => void = () => {};
    const slice = (left: () => number): void => {
      do {
        if (book.readOn()) continue;
        setCounted(book.count());
        return;
      } while (left() > ROOM_FOR_STEP);
      stop = soon(slice);
    };
    stop = soon(slice);
    return () => stop();
  }, [book, isLarge]);
  return isLarge ? counted : book.count();
}

/** Asks for a moment in which nothing else is to be done. @returns takes it back */
function soon(work: (left: () => number) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback((deadline) => work(() => deadline.timeRemaining()));
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(() => {
    const end = performance.now() + SLICE;
    work(() => end - performance.now());
  });
  return () => clearTimeout(timer);
}
