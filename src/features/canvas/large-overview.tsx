import { useReactFlow, useStore } from '@xyflow/react';
import { memo, type PointerEvent, type RefObject, useDeferredValue, useRef } from 'react';
import type { Box } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Frame } from './camera-moves.ts';
import styles from './overview.module.css';
import { colorInOverview } from './overview-color.ts';
import { visiblePart } from './sheet.ts';

const SIZE = { width: 200, height: 150 };

interface LargeOverviewProps {
  readonly layout: Layout;
  readonly faces: ReadonlyMap<string, CardFace>;
  readonly frame: RefObject<() => Frame>;
}

/** The whole of a large map small in a corner: one path a colour, and the part that is in view, which can be dragged. */
export function LargeOverview({ layout, faces, frame }: LargeOverviewProps) {
  const { setViewport, getViewport } = useReactFlow();
  const svg = useRef<SVGSVGElement>(null);
  // Small as it is, it may come a moment after the edit itself.
  const cards = useDeferredValue(layout);
  const shown = useDeferredValue(faces);
  const { x, y, width, height } = layout.bounds;
  const scale = Math.min(SIZE.width / width, SIZE.height / height);
  const moveTo = (event: PointerEvent): void => {
    const box = svg.current?.getBoundingClientRect();
    if (!box || event.buttons === 0) return;
    const { left, right, top, bottom } = frame.current();
    const { zoom } = getViewport();
    const at = {
      x: x + width / 2 + (event.clientX - box.left - box.width / 2) / scale,
      y: y + height / 2 + (event.clientY - box.top - box.height / 2) / scale,
    };
    void setViewport({
      x: (left + right) / 2 - at.x * zoom,
      y: (top + bottom) / 2 - at.y * zoom,
      zoom,
    });
  };
  return (
    <div
      className={`${styles.overview} ${styles.large}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(event);
      }}
      onPointerMove={moveTo}
    >
      <svg
        ref={svg}
        role="img"
        aria-label={m.map_overview()}
        width={SIZE.width}
        height={SIZE.height}
        viewBox={`${x} ${y} ${width} ${height}`}
      >
        <Cards layout={cards} faces={shown} />
      </svg>
      <InView bounds={layout.bounds} scale={scale} />
    </div>
  );
}

const Cards = memo(function Cards({ layout, faces }: Pick<LargeOverviewProps, 'layout' | 'faces'>) {
  const paths = new Map<string, string>();
  for (const [id, { x, y, width, height }] of layout.boxes) {
    const face = faces.get(id);
    if (!face) continue;
    const color = colorInOverview(face);
    paths.set(color, `${paths.get(color) ?? ''}M${x} ${y}h${width}v${height}h${-width}z`);
  }
  return [...paths].map(([color, data]) => <path key={color} d={data} fill={color} />);
});

/** A layer of its own: moving it draws nothing else anew. */
function InView({ bounds, scale }: { bounds: Box; scale: number }) {
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const part = visiblePart({ x, y, zoom }, { width, height });
  const left = SIZE.width / 2 + (part.x - bounds.x - bounds.width / 2) * scale;
  const top = SIZE.height / 2 + (part.y - bounds.y - bounds.height / 2) * scale;
  return (
    <div
      className={styles.view}
      style={{
        transform: `translate(${left}px, ${top}px)`,
        width: part.width * scale,
        height: part.height * scale,
      }}
    />
  );
}
