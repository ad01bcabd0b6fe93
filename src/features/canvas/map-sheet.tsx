import { useStoreApi } from '@xyflow/react';
import { memo, useLayoutEffect, useRef } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { useHandler } from '#ui/use-handler.ts';
import { leaveSheets, takeSheets } from './left-sheets.ts';
import styles from './map-sheet.module.css';
import { SheetKeeper } from './sheet-keeper.ts';

interface MapSheetProps {
  readonly layout: Layout;
  /** Another layout is on its way. */
  readonly isProvisional: boolean;
  /** All cards are elements, and hide that there is no picture yet. */
  readonly isCovered: boolean;
  /** Told when the picture has come up, and when it has gone. */
  readonly onPicture: (isUp: boolean) => void;
  readonly faces: ReadonlyMap<string, CardFace>;
  readonly lit: ReadonlySet<string>;
  readonly isDimmed: boolean;
  /** How many cards are folded away below a card. */
  readonly hidden: ReadonlyMap<string, number>;
  readonly ringed: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
}

/**
 * A large map drawn as one picture. The cards that can be read, pointed at or worked with lie over it as elements,
 * in the same place and of the same look; who can't see it reads the others from a list.
 */
export const MapSheet = memo(function MapSheet(props: MapSheetProps) {
  const { layout, isProvisional, isCovered, faces, lit, isDimmed, hidden, ringed, without } = props;
  const { id } = useSession();
  const onPicture = useHandler(props.onPicture);
  const store = useStoreApi();
  const holder = useRef<HTMLDivElement>(null);
  const keeper = useRef<SheetKeeper | undefined>(undefined);

  useLayoutEffect(() => {
    const map = holder.current?.closest('.react-flow');
    if (!map || !holder.current) return;
    const kept = new SheetKeeper(map, holder.current, {
      sheets: takeSheets(id),
      onShown: () => onPicture(true),
    });
    keeper.current = kept;
    const follow = (): void => {
      const { transform, width, height, panZoom } = store.getState();
      // Until it has its first view the map says that it stands at its origin.
      if (!panZoom) return;
      const [x, y, zoom] = transform;
      kept.move({ x, y, zoom }, { width, height });
    };
    const stop = store.subscribe((state, before) => {
      const same =
        state.transform === before.transform &&
        state.width === before.width &&
        state.height === before.height;
      if (!same) follow();
    });
    follow();
    const refresh = (): void => kept.refresh();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    document.fonts.addEventListener('loadingdone', refresh);
    dark.addEventListener('change', refresh);
    return () => {
      stop();
      document.fonts.removeEventListener('loadingdone', refresh);
      dark.removeEventListener('change', refresh);
      leaveSheets(id, kept.close());
      onPicture(false);
    };
  }, [store, id, onPicture]);

  useLayoutEffect(() => {
    const { boxes, paths, bounds } = layout;
    const badges = new Map([...hidden].map(([id, count]) => [id, m.map_folded_count({ count })]));
    const picture = { faces, boxes, paths, lit, isDimmed, badges, ringed, without };
    keeper.current?.draw(picture, bounds, { isProvisional, isCovered });
  }, [layout, isProvisional, isCovered, faces, lit, isDimmed, hidden, ringed, without]);

  return <div ref={holder} className={styles.sheet} aria-hidden="true" />;
});
