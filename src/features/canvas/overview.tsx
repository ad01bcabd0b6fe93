import { useReactFlow, useStore } from '@xyflow/react';
import {
  memo,
  type PointerEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore as useZustand } from 'zustand';
import { searchStore } from '#actions/search.ts';
import type { Box, Point } from '#core/layout/box.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useHandler } from '#ui/use-handler.ts';
import { type Frame, isInFrame } from './camera-moves.ts';
import styles from './overview.module.css';
import { MARKS_PER_PX, overviewMarks } from './overview-marks.ts';
import { fromOverview, inOverview, type OverviewScale, overviewScale } from './overview-scale.ts';
import { centredOn, turnedAt } from './overview-views.ts';
import { visiblePart } from './sheet.ts';
import type { MapPicture } from './use-map-picture.ts';

/** What is in view is at least so wide and high, in px: it can be seen and taken hold of. */
const LEAST_VIEW = 8;

interface OverviewProps {
  readonly picture: Pick<MapPicture, 'layout' | 'faces' | 'isProvisional'>;
  readonly frame: RefObject<() => Frame>;
  /** What is on the pathway that is lit, if one is. */
  readonly lit: ReadonlySet<string> | undefined;
}

/** The whole map small in a corner, while not all of it is in view. */
export const Overview = memo(function Overview({ picture, frame, lit }: OverviewProps) {
  // What zooms out or pans by it until all is in view still has it under the pointer.
  const [isPointedAt, setPointedAt] = useState(false);
  // So small, a card that is only about in its place is no news.
  const [settled, settle] = useState(picture);
  if (settled !== picture && !picture.isProvisional) settle(picture);
  const whole = useStore(({ transform: [x, y, zoom] }) =>
    isInFrame(settled.layout.bounds, { x, y, zoom }, frame.current()),
  );
  if (whole && !isPointedAt) return null;
  return <WholeMap picture={settled} frame={frame} lit={lit} onPointedAt={setPointedAt} />;
});

interface WholeMapProps extends OverviewProps {
  readonly onPointedAt: (is: boolean) => void;
}

/** One path a color, and the part that is in view, which goes where the overview is pressed; the wheel zooms there. */
function WholeMap({ picture, frame, lit, onPointedAt }: WholeMapProps) {
  const { layout } = picture;
  const { setViewport, getViewport } = useReactFlow();
  const isSearching = useZustand(searchStore, (state) => state.open);
  const holder = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  // Small as it is, it may come a moment after the edit itself.
  const late = {
    picture: useDeferredValue(picture),
    lit: useDeferredValue(lit),
  };
  const scale = useMemo(() => overviewScale(layout.bounds), [layout.bounds]);
  /** The point of the map that the pointer is on. */
  const pointedAt = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = svg.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return fromOverview({ x: clientX - left, y: clientY - top }, layout.bounds, scale);
  };
  const moveTo = (event: PointerEvent): void => {
    if (event.buttons === 0) return;
    void setViewport(centredOn(pointedAt(event), getViewport(), frame.current()));
  };
  const onWheel = useHandler((event: WheelEvent): void => {
    // The page would zoom, or go back.
    event.preventDefault();
    if (event.deltaY === 0) return;
    void setViewport(turnedAt(pointedAt(event), event, getViewport(), frame.current()));
  });
  useEffect(() => {
    const overview = holder.current;
    overview?.addEventListener('wheel', onWheel, { passive: false });
    return () => overview?.removeEventListener('wheel', onWheel);
  }, [onWheel]);
  return (
    <div
      ref={holder}
      className={styles.overview}
      data-searching={isSearching || undefined}
      onPointerEnter={() => onPointedAt(true)}
      onPointerLeave={() => onPointedAt(false)}
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
        width={scale.width}
        height={scale.height}
        viewBox={`0 0 ${scale.width * MARKS_PER_PX} ${scale.height * MARKS_PER_PX}`}
      >
        <Marks {...late} />
      </svg>
      <InView bounds={layout.bounds} scale={scale} />
    </div>
  );
}

const Marks = memo(function Marks({ picture, lit }: Omit<OverviewProps, 'frame'>) {
  const { layout, faces } = picture;
  const found = useZustand(searchStore, (state) => state.found);
  const marks = useMemo(() => {
    const scale = overviewScale(layout.bounds);
    return overviewMarks({ layout, faces, scale, lit, found });
  }, [layout, faces, lit, found]);
  return (
    <>
      <g className={marks.found && styles.behind}>
        {[...marks.dimmed].map(([color, d]) => (
          <path key={color} className={styles.dimmed} d={d} fill={color} />
        ))}
        {[...marks.shown].map(([color, d]) => (
          <path key={color} d={d} fill={color} />
        ))}
      </g>
      {marks.found && (
        <>
          <path className={styles.edge} d={marks.found} />
          <path className={styles.found} d={marks.found} />
        </>
      )}
    </>
  );
});

/** A layer of its own: moving it draws nothing else anew. */
function InView({ bounds, scale }: { bounds: Box; scale: OverviewScale }) {
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const part = visiblePart({ x, y, zoom }, { width, height });
  const view = inOverview(part, bounds, scale, LEAST_VIEW);
  return (
    <div
      className={styles.view}
      data-in-view=""
      style={{
        transform: `translate(${view.x}px, ${view.y}px)`,
        width: view.width,
        height: view.height,
      }}
    />
  );
}
