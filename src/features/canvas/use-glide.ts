import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useShow } from '#actions/show.ts';
import type { Box } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import { useSession } from '#session/session-context.ts';
import { type Frame, openingView, type View } from './camera-moves.ts';
import { between, easeOut, GLIDE_MS, hasMoved, setOut } from './glide.ts';
import { HandMoves } from './hand-moves.ts';
import { isLargeMap } from './large-map.ts';
import { nextView } from './next-view.ts';
import { wholeView } from './show-view.ts';

const REDUCED = matchMedia('(prefers-reduced-motion: reduce)');

interface Target {
  readonly layout: Layout;
  readonly isProvisional: boolean;
}

/**
 * The layout as it is on screen: on its way to the one that is right now. The camera travels along, so that the
 * selected card stays where the eye is. A large map is there at once.
 */
export function useGlide(
  { layout, isProvisional }: Target,
  holder: RefObject<HTMLElement | null>,
  frame: RefObject<() => Frame>,
): Layout {
  const session = useSession();
  const { getViewport, setViewport } = useReactFlow();
  const [step, setStep] = useState({ to: layout, shown: layout });
  /** What React drew last; a glide goes on past it. */
  const drawn = useRef(layout);
  const [hand] = useState(() => new HandMoves());
  const glide = useRef<Glide>({ from: layout, to: layout, begun: 0 });
  const target = useRef(layout);
  /** The last layout that was no guess: what isn't in it is new. */
  const known = useRef(layout);
  const running = useRef(0);
  /** The branch that showed alone: another one is another page, and is seen as when it is opened. */
  const page = useRef(session.store.getState().only);
  const isShow = useShow(({ scene }) => scene !== undefined);
  /** Whether it was one when React drew last: from its last page back to the map the camera has been set already. */
  const wasShow = useRef(isShow);
  /** Where the camera will be when the glide under way has ended. */
  const aim = useRef<View | undefined>(undefined);
  /** Where the layout that is there, if it is only a guess, leaves the camera. */
  const guessed = useRef<View | undefined>(undefined);
  // What is new is painted with the edit itself; everything else sets out from where it is on screen, and React leaves
  // it where it drew it last.
  const { first, from, moves } = useMemo(() => {
    const current = onScreen(glide.current);
    if (!glides(current, layout)) return { first: layout, from: layout, moves: false };
    return { first: setOut(drawn.current, layout), from: setOut(current, layout), moves: true };
  }, [layout]);

  useLayoutEffect(() => {
    if (layout === target.current) return;
    const before = target.current;
    target.current = layout;
    cancelAnimationFrame(running.current);
    drawn.current = first;
    const { selection, model, only } = session.store.getState();
    const isOtherPage = page.current !== only;
    page.current = only;
    const [anchor] = selection;
    const start = getViewport();
    const look = (view: View): void => {
      if (!sameView(view, getViewport())) void setViewport(view);
    };
    const isBack = wasShow.current && !isShow;
    // What counts is where things are going, not where a glide under way happens to have them.
    const settled = isBack ? start : (aim.current ?? start);
    // Whoever has looked elsewhere since the guess stays there.
    const isElsewhere = guessed.current && !aim.current && !sameView(start, guessed.current);
    const isFreeMove =
      model.about.arrangement === 'free' && layout.boxes.size === before.boxes.size;
    const stays = isBack || isElsewhere || isFreeMove;
    const end = isShow
      ? wholeView(layout.bounds, frame.current())
      : isOtherPage
        ? openingView(layout, frame.current())
        : stays
          ? settled
          : nextView(before, layout, settled, frame.current(), anchor, known.current.boxes);
    if (!isProvisional) known.current = layout;
    aim.current = undefined;
    guessed.current = isProvisional ? end : undefined;
    if (isStill(layout) || (!moves && sameView(start, end))) {
      glide.current = { from: layout, to: layout, begun: 0 };
      hand.leaveAt(layout);
      look(end);
      return;
    }
    // Whoever zooms or pans meanwhile has the camera from then on.
    let last = start;
    let isTaken = false;
    const travel = (view: View): void => {
      isTaken ||= !sameView(last, getViewport());
      if (isTaken) {
        aim.current = undefined;
        return;
      }
      look(view);
      last = getViewport();
    };
    let begun = 0;
    let draw: ((t: number) => void) | undefined;
    // The edit itself is painted with `first`: the frame it is painted in has nothing to move yet.
    const begin = (): void => {
      running.current = requestAnimationFrame(set);
    };
    const set = (now: number): void => {
      begun = now;
      const { current } = holder;
      const sights = [start, end].map((view) => sightOf(view, current));
      glide.current = { from, to: layout, begun };
      if (current && moves) draw = hand.setOut(current, glide.current, sights);
      frameAt(now);
    };
    const frameAt = (now: number): void => {
      const t = Math.min(1, (now - begun) / GLIDE_MS);
      const eased = easeOut(t);
      draw?.(eased);
      travel(t < 1 ? viewBetween(start, end, eased) : end);
      if (t < 1) {
        running.current = requestAnimationFrame(frameAt);
        return;
      }
      aim.current = undefined;
      // Only now do they stand there by themselves.
      drawn.current = layout;
      flushSync(() => setStep({ to: layout, shown: layout }));
      hand.leaveAt(layout);
    };
    aim.current = end;
    glide.current = { from, to: from, begun: 0 };
    running.current = requestAnimationFrame(begin);
  }, [
    layout,
    isProvisional,
    isShow,
    first,
    from,
    moves,
    hand,
    session,
    getViewport,
    setViewport,
    holder,
    frame,
  ]);

  // After what was asked about it above, whether or not a show changed what stands where.
  useLayoutEffect(() => {
    wasShow.current = isShow;
  }, [isShow]);

  useEffect(() => () => cancelAnimationFrame(running.current), []);
  return step.to === layout ? step.shown : first;
}

/** A way from one layout to another, under way since `begun`, in ms of the page's clock. */
interface Glide {
  readonly from: Layout;
  readonly to: Layout;
  readonly begun: number;
}

/** The layout as it is seen at this moment. */
function onScreen({ from, to, begun }: Glide): Layout {
  const t = (performance.now() - begun) / GLIDE_MS;
  return t >= 1 || from === to ? to : between(from, to, easeOut(Math.max(0, t)));
}

/** The part of the map that is seen through a view. */
function sightOf({ x, y, zoom }: View, holder: HTMLElement | null): Box {
  const { clientWidth = 0, clientHeight = 0 } = holder ?? {};
  return { x: -x / zoom, y: -y / zoom, width: clientWidth / zoom, height: clientHeight / zoom };
}

function glides(from: Layout, to: Layout): boolean {
  return !isStill(to) && hasMoved(from, to);
}

/** Whether a layout is there at once: nothing moves, or it is too much that would. */
function isStill({ boxes }: Layout): boolean {
  return REDUCED.matches || isLargeMap(boxes.size);
}

function viewBetween(from: View, to: View, t: number): View {
  return {
    x: from.x + (to.x - from.x) * t,
    y: from.y + (to.y - from.y) * t,
    zoom: from.zoom + (to.zoom - from.zoom) * t,
  };
}

function sameView(a: View, b: View): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}
