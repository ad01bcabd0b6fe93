import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { SHOW_BAR_HEIGHT, useShow } from '#actions/show.ts';
import type { View } from './camera-moves.ts';

/** What words that stay with the window, not with the map, are set by; in px. */
interface EdgeWords {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** Of the words. */
  readonly size: number;
  readonly weight: number;
  /** What lies over the top of the map. */
  readonly top: number;
}

const WEIGHT = 600;
/** In a show words are read from the back too: this part of the height of the window. */
const SHOWN = 0.026;

/** The window over the map, and how large words beside its lines are set in it. */
export function useEdgeWords(): EdgeWords {
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const isShow = useShow((state) => state.scene !== undefined);
  return useMemo(
    () => ({
      view: { x, y, zoom },
      width,
      height,
      // Seen from afar rows stand close together: words are smaller there.
      size: Math.max(12, Math.min(15, 20 * zoom), isShow ? SHOWN * height : 0),
      weight: WEIGHT,
      top: isShow ? SHOW_BAR_HEIGHT : 0,
    }),
    [x, y, zoom, width, height, isShow],
  );
}
