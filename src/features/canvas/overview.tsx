import { MiniMap, useStore } from '@xyflow/react';
import type { RefObject } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import { THEME } from '#core/scene/theme.ts';
import { m } from '#i18n/paraglide/messages.js';
import { type Frame, isInFrame } from './camera-moves.ts';
import { isLargeMap } from './large-map.ts';
import { LargeOverview } from './large-overview.tsx';
import type { ElementNode } from './map-nodes.ts';
import styles from './overview.module.css';
import { colorInOverview } from './overview-color.ts';

interface OverviewProps {
  readonly layout: Layout;
  readonly faces: ReadonlyMap<string, CardFace>;
  readonly frame: RefObject<() => Frame>;
}

/** The whole map small in a corner, while not all of it is in view. */
export function Overview({ layout, faces, frame }: OverviewProps) {
  const whole = useStore(({ transform: [x, y, zoom] }) =>
    isInFrame(layout.bounds, { x, y, zoom }, frame.current()),
  );
  if (whole) return null;
  if (isLargeMap(layout.boxes.size)) {
    return <LargeOverview layout={layout} faces={faces} frame={frame} />;
  }
  return (
    <MiniMap<ElementNode>
      className={styles.overview}
      position="top-right"
      pannable
      zoomable
      ariaLabel={m.map_overview()}
      nodeColor={({ data }) => colorInOverview(data.face)}
      nodeBorderRadius={12}
      maskColor="rgb(28 39 51 / 12%)"
      bgColor={THEME.color.surface}
    />
  );
}
