import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import type { Action } from '#actions/action.ts';
import { askBarStore } from '#actions/ask-bar.ts';
import { placeCards } from '#actions/drag-actions.ts';
import {
  addChildAction,
  addSiblingAction,
  insertParentAction,
  removeAction,
  selectedElement,
} from '#actions/element-actions.ts';
import {
  moveDownAction,
  moveEarlierAction,
  moveLaterAction,
  moveUpAction,
} from '#actions/move-actions.ts';
import type { Layout } from '#core/layout/layout.ts';
import { graphOf } from '#core/queries/graph.ts';
import { useSession } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { type Direction, walk } from './walk.ts';

const KEYS: Readonly<Record<string, Action>> = {
  Tab: addChildAction,
  'Shift+Tab': insertParentAction,
  Enter: addSiblingAction,
  Delete: removeAction,
  Backspace: removeAction,
};

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

/**
 * The keys on the map. After Escape, Tab and Shift+Tab leave the map instead of making cards, until another key is
 * pressed: the keyboard is never trapped.
 */
export function useMapKeys(layout: Layout, leaving: RefObject<boolean>) {
  const session = useSession();
  const db = useDatabase();
  return useCallback(
    (event: KeyboardEvent): void => {
      if (event.nativeEvent.isComposing || event.defaultPrevented) return;
      const { key } = event;
      // The zoom buttons stand in the map too, and are pressed and left with keys of their own.
      const onControl = event.target instanceof Element && event.target.closest('a, button');
      if (onControl && CONTROL_KEYS.has(key)) return;
      const { model, draft, readOnly } = session.store.getState();
      const selected = selectedElement(session);
      if (key === 'Escape') {
        leaving.current = true;
        if (!selected) session.select([]);
        return;
      }
      if (key === 'Tab' && (leaving.current || !selected || readOnly)) return;
      if (key !== 'Shift') leaving.current = false;

      const direction = ARROWS[key];
      if (direction && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        const from = selected ?? graphOf(model).roots[0];
        const to =
          from && walk(layout.boxes, graphOf(model), from, direction, model.about.orientation);
        if (to) session.select([to]);
        else if (!selected && from) session.select([from]);
        return;
      }
      if (direction && event.altKey && !event.ctrlKey && model.about.arrangement === 'free') {
        event.preventDefault();
        const { selection } = session.store.getState();
        const ids = [...selection].filter((id) => model.elements.has(id));
        const far = event.shiftKey ? NUDGE_FINE : NUDGE;
        const by = { x: SIDEWAYS[direction] * far, y: UPRIGHT[direction] * far };
        placeCards(session, ids, by, layout.boxes, `nudge ${ids.join()}`);
        return;
      }
      const action = actionOf(event, direction, model.about.orientation);
      if (action) {
        event.preventDefault();
        const context = { session, db };
        if (action.when?.(context) ?? true) void action.run(context);
        return;
      }
      const altGraph = event.getModifierState('AltGraph');
      const plain = altGraph || !(event.ctrlKey || event.metaKey || event.altKey);
      if (key.length === 1 && key !== ' ' && plain && !readOnly) {
        event.preventDefault();
        session.setDraft(draft + key);
        askBarStore.getState().bar?.focus();
      }
    },
    [session, db, layout, leaving],
  );
}

function actionOf(
  event: KeyboardEvent,
  direction: Direction | undefined,
  orientation: 'down' | 'right',
): Action | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey) return direction && MOVES[orientation][direction];
  return KEYS[event.shiftKey ? `Shift+${event.key}` : event.key];
}
