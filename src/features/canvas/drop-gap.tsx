import type { Box } from '#core/layout/box.ts';
import styles from './drop-gap.module.css';

/** Where dragged cards would go in a row. It stands on the map, among what moves with it. */
export function DropGap({ gap }: { gap: Box }) {
  return (
    <div
      className={styles.gap}
      style={{
        transform: `translate(${gap.x}px, ${gap.y}px)`,
        width: gap.width,
        height: gap.height,
      }}
    />
  );
}
