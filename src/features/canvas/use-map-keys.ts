import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from 'react';
import type { Action } from '#actions/action.ts';
import { rememberCameBy } from '#actions/came-by.ts';
import { placeCards } from '#actions/drag-actions.ts';
import {
  addChildAction,
  addSiblingAction,
  insertParentAction,
  removeAction,
  selectedElement,
} from '#actions/element-actions.ts';
import {
  clearPathway,
  foldAction,
  lightPathwayAction,
  showOnly,
  showOnlyAction,
  unfoldAction,
} from '#actions/focus-actions.ts';
import { openLinkAction, selectedLink } from '#actions/link-actions.ts';
import {
  moveDownAction,
  moveEarlierAction,
  moveLaterAction,
  moveUpAction,
} from '#actions/move-actions.ts';
import { typeInQuestion } from '#actions/type-in-question.ts';
import type { Layout } from '#core/layout/layout.ts';
import { childIds, graphOf, parentIds } from '#core/queries/graph.ts';
import { visibleModel } from '#core/queries/visible.ts';
import { useSession } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import {
  alongChain,
  anchorOf,
  type Drawn,
  linkFrom,
  parentBeside,
  stepFromLink,
} from './link-walk.ts';
import { type Direction, walk } from './walk.ts';

const KEYS: Readonly<Record<string, Action>> = {
  Tab: addChildAction,
  'Shift+Tab': insertParentAction,
  Enter: addSiblingAction,
  Delete: removeAction,
  Backspace: removeAction,
  'Shift+ ': lightPathwayAction,
};

const APPLE = /Mac|iPhone|iPad/.test(navigator.platform);
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']);

/** What a focused button or link inside the map keeps for itself. */
const CONTROL_KEYS: ReadonlySet<string> = new Set(['Tab', 'Enter', ' ']);

/** How far Alt and an arrow move the cards of a free map, and with Shift, in map units. */
const NUDGE = 8;
const NUDGE_FINE = 1;
const SIDEWAYS: Readonly<Record<Direction, number>> = { left: -1, right: 1, up: 0, down: 0 };
const UPRIGHT: Readonly<Record<Direction, number>> = { left: 0, right: 0, up: -1, down: 1 };

/** Alt and an arrow on a tidy map, as it is drawn. */
const MOVES: Readonly<Record<'down' | 'right', Readonly<Record<Direction, Action>>>> = {
  down: { left: moveEarlierAction, right: moveLaterAction, up: moveUpAction, down: moveDownAction },
  right: {
    up: moveEarlierAction,
    down: moveLaterAction,
    left: moveUpAction,
    right: moveDownAction,
  },
};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A card was reached by going up from this one: across the chain are its other parents, and down is the way back. */
interface Trail {
  readonly child: string;
  readonly at: string;
}

/**
 * The keys on the map. After Escape, Tab and Shift+Tab leave the map instead of making cards, until another key is
 * pressed: the keyboard is never trapped.
 */
export function useMapKeys(layout: Layout, leaving: RefObject<boolean>) {
  const session = useSession();
  const db = useDatabase();
  const trail = useRef<Trail>(undefined);
  /** The card from which the keyboard went onto a link. */
  const [anchor, setAnchor] = useState<string>();

  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      if (event.nativeEvent.isComposing || event.defaultPrevented) return;
      const { key } = event;
      // The zoom buttons stand in the map too, and are pressed and left with keys of their own.
      const onControl = event.target instanceof Element && event.target.closest('a, button');
      if (onControl && CONTROL_KEYS.has(key)) return;
      const state = session.store.getState();
      const { model, readOnly } = state;
      const selected = selectedElement(session);
      if (key === 'Escape') {
        if (state.pathway) clearPathway(session);
        else if (state.only !== undefined) showOnly(session, undefined);
        else {
          leaving.current = true;
          if (!selected) session.select([]);
        }
        return;
      }
      const link = model.links.get(selectedLink(session) ?? '');
      if (key === 'Tab' && (leaving.current || !selected || readOnly)) return;
      if (!MODIFIERS.has(key)) leaving.current = false;

      const direction = ARROWS[key];
      const mod = APPLE ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (direction && !event.altKey && (mod || !(event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        const graph = graphOf(visibleModel(model, state));
        const drawn = { boxes: layout.boxes, graph, orientation: model.about.orientation };
        const before = trail.current;
        trail.current = undefined;
        if (link) {
          const to = stepFromLink(link, direction, anchorOf(link, anchor), drawn);
          if (to) session.select([to]);
          if (to === link.from) rememberCameBy(session, link.to);
          return;
        }
        const from = selected ?? graph.roots[0];
        if (from === undefined) return;
        if (mod) {
          const onto = linkFrom(from, direction, drawn);
          setAnchor(from);
          if (onto) session.select([onto]);
          return;
        }
        const to = stepFromCard(drawn, from, direction, before);
        if (to?.trail) trail.current = to.trail;
        if (to) {
          session.select([to.card]);
          if (parentIds(graph, to.card).includes(from)) rememberCameBy(session, from);
        } else if (!selected) session.select([from]);
        return;
      }
      if (!MODIFIERS.has(key)) trail.current = undefined;
      if (direction && event.altKey && !event.ctrlKey && model.about.arrangement === 'free') {
        event.preventDefault();
        const { selection } = session.store.getState();
        const ids = [...selection].filter((id) => model.elements.has(id));
        const far = event.shiftKey ? NUDGE_FINE : NUDGE;
        const by = { x: SIDEWAYS[direction] * far, y: UPRIGHT[direction] * far };
        placeCards(session, ids, by, layout.boxes, `nudge ${ids.join()}`);
        return;
      }
      const action =
        link && (key === 'Enter' || key === 'F2')
          ? openLinkAction
          : actionOf(event, direction, model.about.orientation);
      if (action) {
        event.preventDefault();
        // Held down, it would run through all the steps.
        if (event.repeat && action === lightPathwayAction) return;
        const context = { session, db };
        if (action.when?.(context) ?? true) void action.run(context);
        // The keyboard goes back to where it went onto the link.
        if (link && action === removeAction) session.select([anchorOf(link, anchor)]);
        return;
      }
      typeInQuestion(session, event);
    },
    [session, db, layout, leaving, anchor],
  );

  const onKeyUp = useCallback(
    (event: KeyboardEvent): void => {
      const { target, currentTarget } = event;
      if (event.key !== ' ' || !(currentTarget instanceof HTMLElement)) return;
      // Held to pan, Space is no key of its own; a button or a field has one for itself.
      if (currentTarget.dataset.panning !== 'held') return;
      if (!(target instanceof Element) || target.closest('a, button, input, textarea')) return;
      const context = { session, db };
      const action = [foldAction, unfoldAction].find((each) => each.when?.(context));
      void action?.run(context);
    },
    [session, db],
  );
  return { onKeyDown, onKeyUp, anchor };
}

/** Where an arrow goes from a card, as the map is drawn, and from where it went up. */
function stepFromCard(
  drawn: Drawn,
  from: string,
  direction: Direction,
  trail: Trail | undefined,
): { readonly card: string; readonly trail?: Trail } | undefined {
  const { boxes, graph, orientation } = drawn;
  const along = alongChain(direction, orientation);
  if (trail?.at === from && along === 'down') return { card: trail.child };
  const beside = trail?.at === from && parentBeside(trail.child, from, direction, drawn);
  if (trail && beside) return { card: beside, trail: { child: trail.child, at: beside } };
  // In a show the chain may go on on another page.
  const linked = along === undefined ? [] : (along === 'down' ? childIds : parentIds)(graph, from);
  const elsewhere = linked.some((id) => boxes.has(id)) ? undefined : linked[0];
  const card = elsewhere ?? walk(boxes, graph, from, direction, orientation);
  if (card === undefined) return undefined;
  const wentUp = along === 'up' && parentIds(graph, from).includes(card);
  return wentUp ? { card, trail: { child: from, at: card } } : { card };
}

function actionOf(
  event: KeyboardEvent,
  direction: Direction | undefined,
  orientation: 'down' | 'right',
): Action | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey && event.key === 'Enter') return showOnlyAction;
  if (event.altKey) return direction && MOVES[orientation][direction];
  return KEYS[event.shiftKey ? `Shift+${event.key}` : event.key];
}
