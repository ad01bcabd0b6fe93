import { type RefObject, useEffect } from 'react';
import { searchStore } from '#actions/search.ts';
import { showStore } from '#actions/show.ts';
import type { Session } from '#session/session.ts';
import { useSession } from '#session/session-context.ts';
import type { Frame } from './camera-moves.ts';
import { rememberPlace } from './remembered-place.ts';

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

/** Whether the map stands as it will when it is opened: nothing that passes lies over it. */
function isPlain(session: Session): boolean {
  const { only, pathway } = session.store.getState();
  const isShow = showStore.getState().on;
  return !isShow && !searchStore.getState().open && only === undefined && pathway === undefined;
}
