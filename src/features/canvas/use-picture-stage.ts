import { useEffect, useRef, useState } from 'react';
import { isLargeMap } from './large-map.ts';

/** When more cards than this come at once, painting the picture takes no longer than making elements of them. */
const FEW = 20;

/**
 * Whether a map is large, and whether it is drawn as a picture already: one that grows large card by card keeps its
 * elements until its picture is there.
 */
export function usePictureStage(cards: number): {
  readonly isLarge: boolean;
  readonly isPicture: boolean;
  /** To be told when the picture has come up, or has gone. */
  readonly onPicture: (isUp: boolean) => void;
} {
  const isLarge = isLargeMap(cards);
  // A map that opens large has nothing else to show.
  const [isUp, onPicture] = useState(isLarge);
  const elements = useRef(cards);
  const isPicture = isLarge && (isUp || cards - elements.current > FEW);
  useEffect(() => {
    if (!isPicture) elements.current = cards;
  }, [cards, isPicture]);
  return { isLarge, isPicture, onPicture };
}
