import { Background, BackgroundVariant, useStore } from '@xyflow/react';
import styles from './map-canvas.module.css';

/** Below this zoom the dots are fainter than anyone sees, and drawing them holds up a large map. */
const DOTS_FROM = 0.3;

/** The dots of the paper. */
export function Paper({ isLarge }: { isLarge: boolean }) {
  const plain = useStore(({ transform }) => isLarge && transform[2] < DOTS_FROM);
  if (plain) return null;
  return (
    <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} className={styles.dots} />
  );
}
