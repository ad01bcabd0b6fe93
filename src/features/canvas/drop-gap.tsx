import { ViewportPortal } from '@xyflow/react';
import type { Box } from '#core/layout/box.ts';
import styles from './drop-gap.module.css';

/** Where a dragged card would go among its siblings. */
export function DropGap({ gap }: { gap: Box }) {
  return (
    <ViewportPortal>
      <div
        className={styles.gap}
        style={{
          transform: `translate(${gap.x}px, ${gap.y}px)`,
          width: gap.width,
          height: gap.height,
        }}
      />
    </ViewportPortal>
  );
}
