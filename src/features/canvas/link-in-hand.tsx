import { useStore, ViewportPortal } from '@xyflow/react';
import type { Point } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { Route } from '#core/layout/route.ts';
import type { Link } from '#core/model/link.ts';
import { useSessionState } from '#session/session-context.ts';
import { CardRing, lineWidth } from './card-ring.tsx';
import styles from './link-in-hand.module.css';
import { boxAt, previewRoute, routeShapes } from './link-preview.ts';
import { type EndDrag, useReconnect } from './use-reconnect.ts';

/** How far a grip is from the end of its link, and two grips from each other at least, in px on the screen. */
const GRIP_AWAY = 26;
const GRIPS_APART = 28;
const FINGERS_APART = 48;
const FINGERS = matchMedia('(pointer: coarse)');

interface LinkInHandProps {
  readonly layout: Layout;
  readonly hovered: string | undefined;
}

/**
 * The link that is selected and the one under the pointer, drawn over all others with the cards they join marked, and
 * with a grip at each end by which it goes to another card.
 */
export function LinkInHand({ layout, hovered }: LinkInHandProps) {
  const links = useSessionState((state) => state.model.links);
  const selected = useSessionState(({ selection, model }) =>
    selection.size === 1 ? [...selection].find((id) => model.links.has(id)) : undefined,
  );
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  const { drag, gripProps } = useReconnect(layout.boxes);
  const ids = drag ? [drag.id] : [...new Set([hovered, selected])];
  const inHand = ids.flatMap((id) => {
    const link = id === undefined ? undefined : links.get(id);
    const route = link && layout.paths.get(link.id);
    return link && route ? [{ link, route }] : [];
  });
  if (inHand.length === 0) return null;
  return (
    <ViewportPortal>
      {inHand.map(({ link, route }) => (
        <DrawnLink key={link.id} layout={layout} link={link} route={route} drag={drag} />
      ))}
      {!readOnly &&
        inHand.map(({ link, route }) => (
          <Grips key={link.id} route={route} gripProps={gripProps} id={link.id} drag={drag} />
        ))}
    </ViewportPortal>
  );
}

interface DrawnLinkProps {
  readonly layout: Layout;
  readonly link: Link;
  readonly route: Route;
  readonly drag: EndDrag | undefined;
}

function DrawnLink({ layout: { boxes, orientation }, link, route, drag }: DrawnLinkProps) {
  const zoom = useStore(({ transform }) => transform[2]);
  const loose = drag && (boxes.get(drag.over ?? '') ?? boxAt(drag.at));
  const from = drag?.end === 'from' ? loose : boxes.get(link.from);
  const to = drag?.end === 'to' ? loose : boxes.get(link.to);
  const moving = drag && from && to ? previewRoute(from, to, orientation) : route;
  const { line, head } = routeShapes(moving);
  const width = lineWidth(zoom);
  const over = drag && boxes.get(drag.over ?? '');
  const ends = drag ? [] : [boxes.get(link.from), boxes.get(link.to)];
  return (
    <svg className={styles.drawing} aria-hidden="true" data-link-in-hand={link.id}>
      {ends.map(
        (box, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the two ends are known by their place
          box && <CardRing key={index} box={box} className={styles.end} width={width} />,
      )}
      {over && <CardRing box={over} className={styles.over} width={width} />}
      <path
        className={styles.line}
        d={line}
        strokeWidth={width}
        data-moving={drag ? true : undefined}
      />
      <polygon className={styles.head} points={head} />
    </svg>
  );
}

interface GripsProps {
  readonly id: string;
  readonly route: Route;
  readonly drag: EndDrag | undefined;
  readonly gripProps: ReturnType<typeof useReconnect>['gripProps'];
}

function Grips({ id, route, drag, gripProps }: GripsProps) {
  const zoom = useStore(({ transform }) => transform[2]);
  const places = gripPlaces(route, zoom);
  return (['from', 'to'] as const).map((end) => {
    const { x, y } = drag?.end === end ? drag.at : places[end];
    return (
      <div
        key={end}
        className={`${styles.grip} nopan nodrag`}
        style={{ transform: `translate(${x}px, ${y}px) scale(${1 / zoom})` }}
        data-grip={end}
        data-link={id}
        {...gripProps(id, end)}
      />
    );
  });
}

/** Where the grips of a link stand: on the line, off the cards and off each other. */
function gripPlaces(
  { points, tip, heading }: Route,
  zoom: number,
): { readonly from: Point; readonly to: Point } {
  const start = points[0] ?? tip;
  const next = points[1] ?? tip;
  const length = Math.hypot(tip.x - start.x, tip.y - start.y) * zoom;
  const apart = FINGERS.matches ? FINGERS_APART : GRIPS_APART;
  const away = Math.min(GRIP_AWAY, (length - apart) / 2) / zoom;
  const leaving = Math.hypot(next.x - start.x, next.y - start.y) || 1;
  const from = {
    x: start.x + ((next.x - start.x) / leaving) * away,
    y: start.y + ((next.y - start.y) / leaving) * away,
  };
  return { from, to: { x: tip.x - heading.x * away, y: tip.y - heading.y * away } };
}
