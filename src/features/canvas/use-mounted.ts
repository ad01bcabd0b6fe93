import { useStoreApi } from '@xyflow/react';
import { startTransition, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Box } from '#core/layout/box.ts';
import { cardsToRead } from './large-map.ts';
import { STILL_MS } from './sheet-keeper.ts';

/** So many cards become elements in one frame, and so many stop being it. */
const AT_ONCE = { coming: 6, going: 20 };
const NONE: ReadonlySet<string> = new Set();

/**
 * The cards of a map drawn as a picture that are elements: those that are kept, and those that can be read. Nothing
 * comes or goes while the view moves; the picture below shows it all. `undefined` for any other map: all are.
 */
export function useMounted(
  boxes: ReadonlyMap<string, Box>,
  isPicture: boolean,
  kept: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const store = useStoreApi();
  const [read, tell] = useReducer((count: number) => count + 1, 0);
  const up = useRef(NONE);

  useEffect(() => {
    if (!isPicture) {
      up.current = new Set(boxes.keys());
      return;
    }
    let still: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const settle = (): void => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const wanted = cardsToRead(boxes, { x, y, zoom }, { width, height }, up.current.size > 0);
      const there = new Set([...up.current].filter((id) => boxes.has(id)));
      const coming = [...wanted].filter((id) => !there.has(id));
      const going = [...there].filter((id) => !wanted.has(id));
      if (coming.length === 0 && going.length === 0) return;
      const step = (): void => {
        for (const id of coming.splice(0, AT_ONCE.coming)) there.add(id);
        for (const id of going.splice(0, AT_ONCE.going)) there.delete(id);
        // They are heard in the order of the layout, whichever came first.
        up.current = new Set([...boxes.keys()].filter((id) => there.has(id)));
        tell();
        if (coming.length > 0 || going.length > 0) frame = requestAnimationFrame(step);
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
  }, [store, boxes, isPicture]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` counts how often what is up has changed
  return useMemo(
    () => (isPicture ? new Set([...up.current, ...kept]) : undefined),
    [isPicture, kept, read],
  );
}
