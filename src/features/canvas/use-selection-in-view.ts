import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import { useSessionState } from '#session/session-context.ts';
import { type Frame, reveal } from './camera-moves.ts';

const REDUCED = matchMedia('(prefers-reduced-motion: reduce)');
const MOVE_MS = 160;

/**
 * A card that is selected by key, from the list, by search or by the guide is brought into view by the shortest way. One
 * that is pressed is where the eye is already, and one that came with an edit is brought in with the new layout.
 */
export function useSelectionInView(
  layout: Layout,
  frame: RefObject<() => Frame>,
  holder: RefObject<HTMLElement | null>,
): void {
  const selection = useSessionState((state) => state.selection);
  const { getViewport, setViewport } = useReactFlow();
  const isPressed = useRef(false);
  const seen = useRef({ layout, selection });

  useEffect(() => {
    const press = ({ target }: PointerEvent): void => {
      isPressed.current = target instanceof Node && (holder.current?.contains(target) ?? false);
    };
    const type = (): void => {
      isPressed.current = false;
    };
    addEventListener('pointerdown', press, true);
    addEventListener('keydown', type, true);
    return () => {
      removeEventListener('pointerdown', press, true);
      removeEventListener('keydown', type, true);
    };
  }, [holder]);

  useEffect(() => {
    const before = seen.current;
    seen.current = { layout, selection };
    if (before.selection === selection || before.layout !== layout || isPressed.current) return;
    const [id] = selection;
    const box = id === undefined || selection.size > 1 ? undefined : layout.boxes.get(id);
    if (!box) return;
    const view = getViewport();
    const next = reveal(box, view, frame.current());
    if (next === view) return;
    void setViewport(next, REDUCED.matches ? undefined : { duration: MOVE_MS });
  }, [layout, selection, frame, getViewport, setViewport]);
}
