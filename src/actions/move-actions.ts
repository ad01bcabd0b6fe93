import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Link2, Move } from 'lucide-react';
import { moveElement } from '#core/commands/move-element.ts';
import { type Step, stepElement } from '#core/commands/step-element.ts';
import { newId } from '#core/model/fields.ts';
import { childIds, graphOf, parentIds } from '#core/queries/graph.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import type { Action } from './action.ts';
import { useDialogs } from './dialogs.ts';
import { oneSelected, selectedElement, titleOf } from './element-actions.ts';

function stepAction(step: Step, label: () => string, icon: Action['icon']): Action {
  return {
    id: `move-${step}`,
    label,
    icon,
    when: oneSelected,
    run({ session }) {
      const id = selectedElement(session);
      if (!session || !id) return;
      const title = titleOf(session, id);
      const moved = session.dispatch((model) => stepElement(model, { id, linkId: newId(), step }), {
        label: () => m.step_move({ title }),
      });
      if (moved) announce(placeOf(session, id));
    },
  };
}

export const moveEarlierAction = stepAction('earlier', m.action_move_earlier, ArrowLeft);
export const moveLaterAction = stepAction('later', m.action_move_later, ArrowRight);
export const moveUpAction = stepAction('up', m.action_move_up, ArrowUp);
export const moveDownAction = stepAction('down', m.action_move_down, ArrowDown);

/** Opens the list in which another card is chosen that the selected one contributes to as well. */
export const connectToAction: Action = {
  id: 'connect-to',
  label: m.action_connect_to,
  icon: Link2,
  when: oneSelected,
  run: () => useDialogs.getState().show('connect-to'),
};

/** Opens the list in which the card is chosen that the selected one goes below. */
export const moveToAction: Action = {
  id: 'move-to',
  label: m.action_move_to,
  icon: Move,
  when: oneSelected,
  run: () => useDialogs.getState().show('move-to'),
};

/** Moves a card to a place below another, away from one of its parents; its other parents stay. */
export function moveCard(
  session: Session,
  id: string,
  to: { readonly parent: string | undefined; readonly index?: number; readonly from?: string },
): boolean {
  const { model } = session.store.getState();
  const graph = graphOf(model);
  const title = titleOf(session, id);
  const fromParent = to.from ?? parentIds(graph, id)[0];
  const row = to.parent === undefined ? graph.roots : childIds(graph, to.parent);
  const index = to.index ?? row.length;
  const moved = session.dispatch(
    (current) =>
      moveElement(current, { id, linkId: newId(), fromParent, toParent: to.parent, index }),
    { label: () => m.step_move({ title }) },
  );
  if (moved) announce(placeOf(session, id));
  return moved;
}

/** Where a card stands, in words: which place among how many, below which card (the first of its parents). */
export function placeOf(session: Session, id: string, below?: string): string {
  const { model } = session.store.getState();
  const graph = graphOf(model);
  const parents = parentIds(graph, id);
  const parent = parents.find((each) => each === below) ?? parents[0];
  const row = parent === undefined ? graph.roots : childIds(graph, parent);
  const place = { title: titleOf(session, id), place: row.indexOf(id) + 1, count: row.length };
  return parent === undefined
    ? m.moved_top(place)
    : m.moved_below({ ...place, parent: titleOf(session, parent) });
}
