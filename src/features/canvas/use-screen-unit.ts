import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';

/** From this many map units a px on, a card is too small to hold what is pressed on its edge. */
const TOO_SMALL = 6;

/**
 * Keeps `--screen-px` on what lies on the paper: how many map units are one px on the screen, at least 1, for what
 * must not shrink with the map. In steps, so that turning the wheel doesn't style every card anew at each frame.
 */
export function useScreenUnit(holder: RefObject<HTMLElement | null>): void {
  const store = useStoreApi();
  useEffect(() => {
    const map = holder.current;
    // Not on the map itself: the list of all its titles, which inherits it, would be styled anew as well.
    const cards = map?.querySelector<HTMLElement>('.react-flow__viewport');
    if (!map || !cards) return;
    let before = 0;
    const follow = (zoom: number): void => {
      const unit = Math.max(1, 2 ** (Math.ceil(Math.log2(1 / zoom) * 3) / 3));
      if (unit === before) return;
      before = unit;
      cards.style.setProperty('--screen-px', String(unit));
      map.toggleAttribute('data-tiny-cards', unit >= TOO_SMALL);
    };
    follow(store.getState().transform[2]);
    return store.subscribe(({ transform }) => follow(transform[2]));
  }, [holder, store]);
}
