import { MiniMap } from '@xyflow/react';
import { THEME } from '#core/scene/theme.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { ElementNode } from './map-nodes.ts';
import styles from './overview.module.css';

/** The whole map small in a corner, to find one's way in a large one. */
export function Overview() {
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
