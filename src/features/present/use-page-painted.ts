import { useEffect, useState } from 'react';
import { useShow } from '#actions/show.ts';

/** Whether the first page of the show has been on the screen for a frame. */
export function usePagePainted(): boolean {
  const isThere = useShow(({ scene }) => scene !== undefined);
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    let timer = 0;
    // A frame asks before it is painted; what is asked for then comes after it.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isThere]);
  return isPainted;
}
