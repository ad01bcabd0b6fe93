import { useConnection, useStore, ViewportPortal } from '@xyflow/react';
import type { Box } from '#core/layout/box.ts';
import { CardRing, lineWidth } from './card-ring.tsx';
import { cardAt } from './large-map.ts';
import styles from './link-in-hand.module.css';

/** A ring around the card that a line drawn from the edge of another is over: it would be linked to that. */
export function LinkingTarget({ boxes }: { readonly boxes: ReadonlyMap<string, Box> }) {
  const zoom = useStore(({ transform }) => transform[2]);
  const over = useConnection(({ inProgress, fromNode, to }) => {
    const id = inProgress ? cardAt(boxes, to) : undefined;
    return id === fromNode?.id ? undefined : id;
  });
  const box = over === undefined ? undefined : boxes.get(over);
  if (!box) return null;
  return (
    <ViewportPortal>
      <svg className={styles.drawing} aria-hidden="true" data-linking-to={over}>
        <CardRing box={box} className={styles.over} width={lineWidth(zoom)} />
      </svg>
    </ViewportPortal>
  );
}
