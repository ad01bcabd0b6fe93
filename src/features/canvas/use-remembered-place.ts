import { type RefObject, useEffect, useState } from 'react';
import { searchStore } from '#actions/search.ts';
import { showStore } from '#actions/show.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { Session } from '#session/session.ts';
import { useSession } from '#session/session-context.ts';
import { type Frame, openingView, type View } from './camera-moves.ts';
import { rememberedPlace, rememberPlace } from './remembered-place.ts';

/** A window that is made larger or smaller has its size when nothing came for so long, in ms. */
const SETTLED_MS = 300;

/** Remembers where the map stands, for the first picture of the next time. */
export function useRememberedPlace(
  holder: RefObject<HTMLElement | null>,
  frame: RefObject<() => Frame>,
): void {
  const session = useSession();
  useEffect(() => {
    const map = holder.current;
    if (!map) return;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const remember = (): void => {
      if (!isPlain(session)) return;
      const { x, y, width, height } = map.getBoundingClientRect();
      rememberPlace(session.id, { map: { x, y, width, height }, frame: frame.current() });
    };
    const watcher = new ResizeObserver(() => {
      clearTimeout(settling);
      settling = setTimeout(remember, SETTLED_MS);
    });
    watcher.observe(map);
    return () => {
      clearTimeout(settling);
      watcher.disconnect();
    };
  }, [session, holder, frame]);
}

/**
 * The view at which the map is first drawn, before it can be measured: where it opens if it stands where it stood the
 * last time. At any other view all would be drawn twice.
 */
export function useFirstView(layout: Layout): View | undefined {
  const { id } = useSession();
  const [view] = useState(() => {
    const place = rememberedPlace(id);
    return place && openingView(layout, place.frame);
  });
  return view;
}

/** Whether the map stands as it will when it is opened: nothing that passes lies over it. */
function isPlain(session: Session): boolean {
  const { only, pathway } = session.store.getState();
  const isShow = showStore.getState().on;
  return !isShow && !searchStore.getState().open && only === undefined && pathway === undefined;
}
