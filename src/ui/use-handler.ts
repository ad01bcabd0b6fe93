import { useCallback, useInsertionEffect, useRef } from 'react';

/**
 * A handler that is the same function for as long as its component lives, and does what the last one given does: what
 * it is handed to is not drawn anew because of it. Not to be called while drawing.
 */
export function useHandler<Given extends unknown[], Back>(
  handler: (...given: Given) => Back,
): (...given: Given) => Back {
  const latest = useRef(handler);
  useInsertionEffect(() => {
    latest.current = handler;
  });
  return useCallback((...given) => latest.current(...given), []);
}
