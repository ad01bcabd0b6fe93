import { useEffect, useState } from 'react';
import { useShow } from '#actions/show.ts';
import { afterFrame } from '#storage/after-frame.ts';

/** Whether the first page of the show has been on the screen for a frame. */
export function usePagePainted(): boolean {
  const isThere = useShow(({ scene }) => scene !== undefined);
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (isThere) afterFrame(() => setPainted(true));
  }, [isThere]);
  return isPainted;
}
