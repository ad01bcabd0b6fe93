import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Point } from '#core/layout/box.ts';
import { useHandler } from '#ui/use-handler.ts';
import { edgePan } from './edge-pan.ts';

/**
 * The map comes along while something is dragged near the edge of its window, also while the pointer stays there, as it
 * does by itself for cards and new links.
 * @param onPan the pointer is over another place of the map
 */
export function useEdgePan(onPan: (pointer: Point) => void): {
  /** Where the pointer is, in px of the page. */
  readonly follow: (pointer: Point) => void;
  readonly stop: () => void;
} {
  const store = useStoreApi();
  const frame = useRef(0);
  const onPanNow = useHandler(onPan);
  const pan = useMemo(() => {
    const stop = (): void => cancelAnimationFrame(frame.current);
    const follow = (pointer: Point): void => {
      stop();
      frame.current = requestAnimationFrame(() => {
        const { domNode, panBy } = store.getState();
        if (!domNode) return;
        const { left, top, width, height } = domNode.getBoundingClientRect();
        const by = edgePan({ x: pointer.x - left, y: pointer.y - top }, { width, height });
        if (by.x === 0 && by.y === 0) return;
        void panBy(by);
        onPanNow(pointer);
        follow(pointer);
      });
    };
    return { follow, stop };
  }, [store, onPanNow]);
  useEffect(() => pan.stop, [pan]);
  return pan;
}
