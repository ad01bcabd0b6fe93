import { useState } from 'react';
import { isLargeMap } from './large-map.ts';

/** So many cards stay elements while the picture is painted; more would take longer to come up than it does. */
const MOST_STANDING = 500;

/**
 * Whether a map is large, and whether it is drawn as a picture already: one that grows large under the hands keeps its
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
  return { isLarge, isPicture: isLarge && (isUp || cards > MOST_STANDING), onPicture };
}
