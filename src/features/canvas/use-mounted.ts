import { useStoreApi } from '@xyflow/react';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Box } from '#core/layout/box.ts';
import { cardsToRead } from './large-map.ts';
import { STILL_MS } from './sheet-keeper.ts';

/** This many cards become elements in one frame. */
const AT_ONCE = 6;
const NONE: ReadonlySet<string> = new Set();

/**
 * The cards of a large map that are elements: those that are kept, and those that can be read. Nothing comes or goes
 * while the view moves; the picture below shows it all. `undefined` for a map that isn't large: all are.
 */
export function useMounted(
  boxes: ReadonlyMap<string, Box>,
  isLarge: boolean,
  kept: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const store = useStoreApi();
  const [read, setRead] = useState(NONE);
  const up = useRef(NONE);

  useEffect(() => {
    if (!isLarge) return;
    let still: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const show = (next: ReadonlySet<string>): void => {
      up.current = next;
      setRead(next);
    };
    const settle = (): void => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const wanted = cardsToRead(boxes, { x, y, zoom }, { width, height }, up.current.size > 0);
      const coming = [...wanted].filter((id) => !up.current.has(id));
      const there = new Set([...up.current].filter((id) => wanted.has(id)));
      if (coming.length === 0 && there.size === up.current.size) return;
      const step = (): void => {
        for (const id of coming.splice(0, AT_ONCE)) there.add(id);
        // They are heard in the order of the layout, whichever came first.
        show(new Set([...wanted].filter((id) => there.has(id))));
        if (coming.length > 0) frame = requestAnimationFrame(step);
      };
      step();
    };
    const later = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(still);
      still = setTimeout(settle, STILL_MS);
    };
    const stop = store.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width) later();
    });
    // After an edit, what is in hand is there already; the rest needn't be drawn in the same task.
    startTransition(settle);
    return () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(still);
    };
  }, [store, boxes, isLarge]);

  return useMemo(() => {
    if (!isLarge) return undefined;
    return new Set([...read, ...kept]);
  }, [isLarge, kept, read]);
}
