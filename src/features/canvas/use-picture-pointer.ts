import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useState } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import { recordAt } from './large-map.ts';

interface PointedAt {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * Pointing at the picture of a large map: the card under the pointer becomes an element, so that it can be pressed,
 * dragged and linked like any other.
 */
export function usePicturePointer(layout: Layout, isLarge: boolean) {
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const [hovered, setHovered] = useState<string>();
  const under = ({ clientX, clientY }: PointedAt): string | undefined =>
    isLarge
      ? recordAt(layout, screenToFlowPosition({ x: clientX, y: clientY }), getZoom())
      : undefined;
  return {
    hovered,
    /** The card or link of the picture under a pointer; none of a map that isn't large. */
    under,
    hoverProps: isLarge
      ? {
          onPointerMove: (event: PointerEvent) => {
            // What is held down stays in hand; over a card that is an element already there is nothing to do.
            if (event.buttons !== 0 || !isPaper(event.target)) return;
            setHovered(under(event));
          },
        }
      : undefined,
  };
}

export function isPaper(target: EventTarget): boolean {
  return target instanceof Element && target.matches('.react-flow__pane');
}
