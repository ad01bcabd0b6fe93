import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { askBarStore } from '#actions/ask-bar.ts';
import { searchStore } from '#actions/search.ts';
import { SHOW_BAR_HEIGHT, showStore } from '#actions/show.ts';
import { useSession } from '#session/session-context.ts';
import type { Frame } from './camera-moves.ts';

/** Room to breathe around what is brought into view, in px. */
const MARGIN = 28;
/** How much of the map's height the search bar takes, in px. */
const SEARCH_HEIGHT = 68;
/** However much lies over the map, this much of its height is used, in px. */
const LEAST_HEIGHT = 160;

/** The frame of this moment, or as it would be if the question were asked or not. */
export type FrameNow = (isAsked?: boolean) => Frame;

/**
 * The part of the map that nothing lies over: below the strip, above the question bar. It is asked for in the middle of
 * an edit, so it is put together from sizes that are known: measuring would lay the page out once more.
 */
export function useFrame(holder: RefObject<HTMLElement | null>): RefObject<FrameNow> {
  const session = useSession();
  const store = useStoreApi();
  const barHeight = useBarHeight();
  return useRef((isAsked = isInBar(document.activeElement)): Frame => {
    const { width, height } = sizeOf(store.getState(), holder.current);
    const { scene } = showStore.getState();
    // In a show the question is there only while it is answered.
    const bar = scene && !isAsked ? 0 : barHeight.current();
    const covered = Math.max(scene?.covered ?? 0, bar);
    const { only, pathway } = session.store.getState();
    const search = searchStore.getState().open && !scene ? SEARCH_HEIGHT : 0;
    const hasStrip = only !== undefined || pathway !== undefined;
    const strip = hasStrip ? stripHeight(holder.current) : 0;
    return {
      left: MARGIN,
      top: Math.max(scene ? SHOW_BAR_HEIGHT : 0, MARGIN + Math.max(search, strip)),
      right: width - MARGIN,
      bottom: Math.max(MARGIN + LEAST_HEIGHT, height - covered - 2 * MARGIN),
    };
  });
}

/** Whether an element, such as the one that has the keyboard, belongs to the question bar. */
export function isInBar(target: EventTarget | null): boolean {
  const bar = askBarStore.getState().bar?.element();
  return target instanceof Node && (bar?.contains(target) ?? false);
}

/** How high the question bar is; measured when it has another size. */
function useBarHeight(): RefObject<() => number> {
  const known = useRef<number>(undefined);
  const measured = useRef((): number => {
    known.current ??= askBarStore.getState().bar?.element()?.offsetHeight ?? 0;
    return known.current;
  });
  useEffect(() => {
    const forget = (): void => {
      known.current = undefined;
    };
    const watcher = new ResizeObserver(([entry]) => {
      // Measuring it would lay the page out once more, after whatever else answers to another size of the window.
      const height = entry?.borderBoxSize[0]?.blockSize;
      known.current = height === undefined ? undefined : Math.round(height);
    });
    const follow = (): void => {
      forget();
      watcher.disconnect();
      const element = askBarStore.getState().bar?.element();
      if (element) watcher.observe(element);
    };
    follow();
    const stop = askBarStore.subscribe((now, last) => {
      if (now.bar !== last.bar) follow();
    });
    return () => {
      stop();
      watcher.disconnect();
    };
  }, []);
  return measured;
}

/** React Flow fills the map, and watches its own size. */
function sizeOf({ width, height }: ReactFlowState, holder: HTMLElement | null) {
  if (width > 0 && height > 0) return { width, height };
  return { width: holder?.clientWidth ?? 0, height: holder?.clientHeight ?? 0 };
}

function stripHeight(holder: HTMLElement | null): number {
  return holder?.querySelector<HTMLElement>('[data-view-strip]')?.offsetHeight ?? 0;
}
