import { useStore, ViewportPortal } from '@xyflow/react';
import type { Box, Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { Link } from '#core/model/link.ts';
import styles from './drag-preview.module.css';
import { DropGap } from './drop-gap.tsx';
import { previewRoute, routeShapes } from './link-preview.ts';
import type { Guide } from './snapping.ts';
import type { CardDrag } from './use-card-drag.ts';

interface DragPreviewProps {
  readonly drag: CardDrag;
  readonly layout: Layout;
  /** The links of the dragged cards. */
  readonly links: readonly Link[];
}

/**
 * What is seen while cards are dragged: their links, faintly, at the pointer with them; on a tidy map the place they
 * would go to, on a free one what they stand in line with.
 */
export function DragPreview({ drag, layout, links }: DragPreviewProps) {
  const { boxes, orientation } = layout;
  const { ids, by, target, guides } = drag;
  const boxOf = (id: string): Box | undefined => {
    const box = boxes.get(id);
    return box && ids.has(id) ? { ...box, x: box.x + by.x, y: box.y + by.y } : box;
  };
  const [own, parent] = [boxOf(drag.id), target?.kind === 'onto' && boxOf(target.parent)];
  return (
    <ViewportPortal>
      <svg className={styles.drawing} aria-hidden="true" data-drag-preview="">
        {links.map(({ id, from, to }) => {
          const [start, end] = [boxOf(from), boxOf(to)];
          return start && end && <Line key={id} from={start} to={end} orientation={orientation} />;
        })}
        {own && parent && <Line from={own} to={parent} orientation={orientation} isNew />}
      </svg>
      {guides.length > 0 && <Guides guides={guides} />}
      {target?.kind === 'among' && <DropGap gap={target.gap} />}
    </ViewportPortal>
  );
}

interface LineProps {
  readonly from: Box;
  readonly to: Box;
  readonly orientation: 'down' | 'right';
  readonly isNew?: boolean;
}

function Line({ from, to, orientation, isNew }: LineProps) {
  const { line, head } = routeShapes(previewRoute(from, to, orientation));
  return (
    <g className={isNew ? styles.coming : styles.faint}>
      <path d={line} />
      <polygon points={head} />
    </g>
  );
}

/** How far the marks of an equal distance stick out, in px on the screen. */
const TICK = 5;

function Guides({ guides }: { guides: readonly Guide[] }) {
  const zoom = useStore(({ transform }) => transform[2]);
  return (
    <svg
      className={`${styles.drawing} ${styles.guides}`}
      aria-hidden="true"
      data-guides={guides.length}
    >
      {guides.map(({ kind, from, to }) => (
        <path
          key={`${kind} ${from.x} ${from.y} ${to.x} ${to.y}`}
          className={styles.guide}
          d={kind === 'line' ? lineOf(from, to) : measure(from, to, TICK / zoom)}
          strokeWidth={1.5 / zoom}
        />
      ))}
    </svg>
  );
}

function lineOf(from: Point, to: Point): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}

/** A line with a stroke across at both ends, as on a drawing with sizes. */
function measure(from: Point, to: Point, tick: number): string {
  const isAcross = from.y === to.y;
  const [x, y] = isAcross ? [0, tick] : [tick, 0];
  const end = (point: Point): string =>
    lineOf({ x: point.x - x, y: point.y - y }, { x: point.x + x, y: point.y + y });
  return lineOf(from, to) + end(from) + end(to);
}
