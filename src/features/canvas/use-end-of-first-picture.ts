import { useEffect, useRef } from 'react';
import { useHandler } from '#ui/use-handler.ts';
import { endFirstPicture } from './first-picture.ts';

/**
 * Takes the first picture away once the map has its place and every card on it.
 * @returns what to call when the map has its place
 */
export function useEndOfFirstPicture(isWhole: boolean): () => void {
  const isPlaced = useRef(false);
  useEffect(() => {
    if (isWhole && isPlaced.current) requestAnimationFrame(endFirstPicture);
  }, [isWhole]);
  return useHandler(() => {
    isPlaced.current = true;
    if (isWhole) requestAnimationFrame(endFirstPicture);
  });
}
