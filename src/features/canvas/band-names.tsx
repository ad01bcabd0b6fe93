import { ViewportPortal } from '@xyflow/react';
import type { BandLabels } from '#core/scene/band-labels.ts';
import styles from './card-drawing.module.css';

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

/** The names of the levels beside their bands, and the lines between them, as in every picture. */
export function BandNames({ labels: { texts, lines, bounds } }: { labels: BandLabels }) {
  return (
    <ViewportPortal>
      <svg
        className={`${styles.card} ${styles.paper}`}
        width={bounds.width}
        height={bounds.height}
        viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
        style={{ transform: `translate(${bounds.x}px, ${bounds.y}px)`, zIndex: -2 }}
        aria-hidden="true"
      >
        {lines.map(({ from, to }) => (
          <line key={`${from.x} ${from.y}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        ))}
        {texts.map((run) => (
          <text
            key={`${run.x} ${run.y}`}
            x={run.x}
            y={run.y}
            textAnchor={ANCHORS[run.align]}
            fontSize={run.size}
            fontWeight={run.weight}
          >
            {run.text}
          </text>
        ))}
      </svg>
    </ViewportPortal>
  );
}
