import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { searchStore } from '#actions/search.ts';
import type { Box } from '#core/layout/box.ts';
import styles from './found-marks.module.css';

interface FoundMarksProps {
  readonly boxes: ReadonlyMap<string, Box>;
}

/** From the edge of a card to the middle of its ring: beyond the ring of a selected card, in map units. */
const AWAY = 10;
const RADIUS = 14 + AWAY;

/**
 * Rings around the cards that hold what is looked for, as wide on the screen at any zoom. One shape for all of them:
 * there may be two thousand.
 */
export function FoundMarks({ boxes }: FoundMarksProps) {
  const found = useStore(searchStore, (state) => state.found);
  const rings = useMemo(
    () =>
      [...found].flatMap((id) => {
        const box = boxes.get(id);
        return box ? [ring(box)] : [];
      }),
    [found, boxes],
  );
  if (rings.length === 0) return null;
  const d = rings.join('');
  return (
    <ViewportPortal>
      <svg className={styles.marks} aria-hidden="true" data-found-marks={rings.length}>
        <path className={styles.edge} d={d} />
        <path className={styles.glow} d={d} />
      </svg>
    </ViewportPortal>
  );
}

function ring({ x, y, width, height }: Box): string {
  const arc = (across: number, along: number): string =>
    `a${RADIUS} ${RADIUS} 0 0 1 ${across} ${along}`;
  const [wide, tall] = [width + 2 * AWAY - 2 * RADIUS, height + 2 * AWAY - 2 * RADIUS];
  return (
    `M${x - AWAY + RADIUS} ${y - AWAY}h${wide}${arc(RADIUS, RADIUS)}v${tall}${arc(-RADIUS, RADIUS)}` +
    `h${-wide}${arc(-RADIUS, -RADIUS)}v${-tall}${arc(RADIUS, -RADIUS)}z`
  );
}
