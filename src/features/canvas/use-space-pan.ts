import { type RefObject, useEffect } from 'react';

/**
 * While Space is held on the map, dragging pans, also over cards: they let the pointer through. The map says so to
 * whoever gives Space alone a meaning on coming up: `data-panning` is `held`, or `moved` once something was pressed.
 */
export function useSpacePan(holder: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const map = holder.current;
    if (!map) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.code !== 'Space' || event.shiftKey || event.ctrlKey || event.metaKey) return;
      const { target } = event;
      if (!(target instanceof Element) || target.closest('input, textarea, button, a')) return;
      // The page would scroll.
      event.preventDefault();
      if (!map.dataset.panning) map.dataset.panning = 'held';
    };
    const onPress = (): void => {
      if (map.dataset.panning) map.dataset.panning = 'moved';
    };
    const stop = (): void => {
      delete map.dataset.panning;
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.code === 'Space') stop();
    };
    map.addEventListener('keydown', onKeyDown);
    map.addEventListener('pointerdown', onPress, true);
    // After the keys of the map, which may want to know.
    addEventListener('keyup', onKeyUp);
    addEventListener('blur', stop);
    return () => {
      map.removeEventListener('keydown', onKeyDown);
      map.removeEventListener('pointerdown', onPress, true);
      removeEventListener('keyup', onKeyUp);
      removeEventListener('blur', stop);
    };
  }, [holder]);
}
