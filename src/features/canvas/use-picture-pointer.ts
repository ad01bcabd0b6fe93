import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useState } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import { recordAt } from './large-map.ts';

interface PointedAt {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * What the pointer is over where no element is: the nearest link within reach and, on the picture of a large map, the
 * card there, which becomes an element, so that it can be pressed, dragged and linked like any other.
 */
export function usePicturePointer(layout: Layout, isLarge: boolean) {
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const [hovered, setHovered] = useState<string>();
  /** The card or link at a pointer. */
  const under = ({ clientX, clientY }: PointedAt): string | undefined =>
    recordAt(layout, screenToFlowPosition({ x: clientX, y: clientY }), getZoom());
  return {
    hovered,
    under,
    hoverProps: {
      onPointerMove: (event: PointerEvent) => {
        // What is held down stays in hand, and a finger points at nothing before it presses.
        if (event.buttons !== 0 || event.pointerType === 'touch') return;
        if (isPaper(event.target)) setHovered(under(event));
        else if (!isGrip(event.target)) setHovered(isLarge ? cardOf(event.target) : undefined);
      },
      onPointerLeave: () => setHovered(undefined),
    },
  };
}

export function isPaper(target: EventTarget): boolean {
  return target instanceof Element && target.matches('.react-flow__pane');
}

function isGrip(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-grip]') !== null;
}

function cardOf(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('.react-flow__node')?.dataset.id;
}
