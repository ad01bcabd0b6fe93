import { useReactFlow, useStore } from '@xyflow/react';
import { MoveHorizontal, MoveVertical } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { ceilingPlace, putCeiling, stepCeiling } from '#actions/level-actions.ts';
import { type CeilingPlace, ceilingLine, ceilingPlaces } from '#core/layout/ceiling-line.ts';
import type { Layout } from '#core/layout/layout.ts';
import { levelsAboveCeiling } from '#core/queries/ceiling.ts';
import type { BandLabels } from '#core/scene/band-labels.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import styles from './ceiling-line.module.css';
import { CeilingSides } from './ceiling-sides.tsx';

interface CeilingLineProps {
  readonly layout: Layout;
  /** The layout as it is drawn now, cards on their way to their places. */
  readonly shown: Layout;
  readonly labels: BandLabels | undefined;
  readonly readOnly: boolean;
}

/** The ceiling of accountability across the map, when the model has one. */
export function CeilingLine(props: CeilingLineProps) {
  const levelsAbove = useSessionState((state) => levelsAboveCeiling(state.model.about));
  return levelsAbove === undefined ? null : <Ceiling {...props} levelsAbove={levelsAbove} />;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};
/** What would be done to the selected card. */
const CARD_KEYS: ReadonlySet<string> = new Set(['Delete', 'Backspace', 'F2', 'Enter', ' ']);
/** The handle stays this far within the map's window, in px. */
const WITHIN = 20;

/**
 * A line with a handle at the edge of the window, which is dragged from one level to the next or moved by its arrow
 * keys. Where no straight line parts the cards only the handle shows; the cards say on which side they are.
 */
function Ceiling({
  layout,
  shown,
  labels,
  readOnly,
  levelsAbove,
}: CeilingLineProps & { levelsAbove: number }) {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const { screenToFlowPosition } = useReactFlow();
  const [x, y, zoom] = useStore((state) => state.transform);
  const size = useStore((state) => (layout.orientation === 'down' ? state.height : state.width));
  const [drag, setDrag] = useState<CeilingPlace>();
  const pointer = useRef<number>(undefined);
  const line = useMemo(() => ceilingLine(model, shown), [model, shown]);
  const places = useMemo(() => ceilingPlaces(model, layout), [model, layout]);
  const boxes = useMemo(
    () => [...shown.boxes.values(), ...(labels?.bands.map(({ box }) => box) ?? [])],
    [shown.boxes, labels],
  );
  const isDown = layout.orientation === 'down';
  const at = drag?.at ?? line;
  const px = at === undefined ? undefined : at * zoom + (isDown ? y : x);
  const handleAt = px === undefined ? undefined : Math.max(WITHIN, Math.min(px, size - WITHIN));
  const move = (to: number): string => (isDown ? `translateY(${to}px)` : `translateX(${to}px)`);
  const where = ceilingPlace(session, drag?.levelsAbove ?? levelsAbove);
  const Icon = isDown ? MoveVertical : MoveHorizontal;

  const onPointerMove = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const point = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const near = nearest(places, isDown ? point.y : point.x, levelsAbove);
    if (near) setDrag(near);
  };
  const letGo = (handle: HTMLElement): void => {
    setDrag(undefined);
    if (pointer.current !== undefined && handle.hasPointerCapture(pointer.current)) {
      handle.releasePointerCapture(pointer.current);
    }
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    if (drag) putCeiling(session, drag.levelsAbove);
    letGo(event.currentTarget);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const step = STEPS[key];
    if (key === 'Escape' && drag) letGo(event.currentTarget);
    else if (step !== undefined) stepCeiling(session, step);
    else if (key === 'Home') putCeiling(session, 0);
    else if (key === 'End') putCeiling(session, model.about.levels.length);
    else if (!CARD_KEYS.has(key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.ceiling} data-orientation={layout.orientation}>
      {px !== undefined && (
        <div className={styles.line} style={{ transform: move(px) }} data-ceiling="">
          <CeilingSides boxes={boxes} labels={labels} at={px} isDown={isDown} />
        </div>
      )}
      {!readOnly && (
        <button
          type="button"
          role="slider"
          className={styles.handle}
          style={handleAt === undefined ? undefined : { transform: move(handleAt) }}
          data-apart={handleAt === undefined || undefined}
          data-dragged={drag !== undefined || undefined}
          aria-label={m.ceiling_name()}
          aria-orientation={isDown ? 'vertical' : 'horizontal'}
          aria-valuemin={0}
          aria-valuemax={model.about.levels.length}
          aria-valuenow={drag?.levelsAbove ?? levelsAbove}
          aria-valuetext={where}
          title={m.ceiling_name()}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            if (event.button !== 0 || places.length === 0) return;
            pointer.current = event.pointerId;
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={(event) => letGo(event.currentTarget)}
        >
          <Icon aria-hidden="true" size={18} />
          {(drag !== undefined || handleAt === undefined) && <span>{where}</span>}
        </button>
      )}
    </div>
  );
}

/** The place nearest to a point along the chain; of two at one height, the one nearest to where the ceiling lies. */
function nearest(
  places: readonly CeilingPlace[],
  at: number,
  now: number,
): CeilingPlace | undefined {
  const far = (place: CeilingPlace): number => Math.abs(place.at - at);
  const steps = (place: CeilingPlace): number => Math.abs(place.levelsAbove - now);
  return places.toSorted((a, b) => far(a) - far(b) || steps(a) - steps(b))[0];
}
