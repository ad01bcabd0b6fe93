import { MiniMap, useViewport } from '@xyflow/react';
import type { RefObject } from 'react';
import type { Box } from '#core/layout/box.ts';
import { THEME } from '#core/scene/theme.ts';
import { m } from '#i18n/paraglide/messages.js';
import { type Frame, isInFrame } from './camera-moves.ts';
import type { ElementNode } from './map-nodes.ts';
import styles from './overview.module.css';

interface OverviewProps {
  readonly bounds: Box;
  readonly frame: RefObject<() => Frame>;
}

/** The whole map small in a corner, while not all of it is in view. */
export function Overview({ bounds, frame }: OverviewProps) {
  const view = useViewport();
  if (isInFrame(bounds, view, frame.current())) return null;
  return (
    <MiniMap<ElementNode>
      className={styles.overview}
      position="top-right"
      pannable
      zoomable
      ariaLabel={m.map_overview()}
      nodeColor={colorOf}
      nodeBorderRadius={12}
      maskColor="rgb(28 39 51 / 12%)"
      bgColor={THEME.color.surface}
    />
  );
}

function colorOf({ data: { face } }: ElementNode): string {
  return face.fill === THEME.color.surface ? face.border : face.fill;
}
