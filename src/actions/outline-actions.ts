import { addElement } from '#core/commands/add-element.ts';
import {
  indentRows,
  moveRows,
  outdentRows,
  type PlacedCard,
  stepRows,
} from '#core/commands/move-rows.ts';
import { newId } from '#core/model/fields.ts';
import type { Model } from '#core/model/model.ts';
import { graphOf, parentIds } from '#core/queries/graph.ts';
import { levelBelow } from '#core/queries/levels.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import { makeCard, newTitle, titleOf } from './element-actions.ts';
import { placeOf } from './move-actions.ts';

/** How rows are moved in the list: a level deeper or up, a place up or down. */
export type RowMove = 'indent' | 'outdent' | 'up' | 'down';

const COMMANDS: Readonly<
  Record<RowMove, (model: Model, rows: readonly PlacedCard[]) => ReturnType<typeof indentRows>>
> = {
  indent: (model, rows) => indentRows(model, { rows, newId }),
  outdent: (model, rows) => outdentRows(model, { rows, newId }),
  up: (model, rows) => stepRows(model, { rows, newId, by: -1 }),
  down: (model, rows) => stepRows(model, { rows, newId, by: 1 }),
};

/**
 * Moves rows of the list together, as one step, and says where they went.
 * @param merge the step of which the move is a part: a card just made, that is still being named
 */
export function moveRowsBy(
  session: Session,
  rows: readonly PlacedCard[],
  move: RowMove,
  merge?: string,
): boolean {
  return dispatchMove(session, rows, (model) => COMMANDS[move](model, rows), merge);
}

/** Moves rows of the list below a card or to the top, before one of the rows there or as the last. */
export function dropRows(
  session: Session,
  rows: readonly PlacedCard[],
  place: { readonly to: string | undefined; readonly before?: string },
): boolean {
  return dispatchMove(session, rows, (model) => moveRows(model, { rows, newId, ...place }));
}

/** Adds a card as the first row below another, and starts editing its title. */
export function addRowBelow(session: Session, parent: string): void {
  const { model } = session.store.getState();
  const level = levelBelow(model.about, model.elements.get(parent)?.level);
  makeCard(
    session,
    (id, title) => (current) => addElement(current, { id, linkId: newId(), title, parent, level }),
    newTitle(session, parent, true),
  );
}

function dispatchMove(
  session: Session,
  rows: readonly PlacedCard[],
  command: Parameters<Session['dispatch']>[0],
  merge?: string,
): boolean {
  const [first] = rows;
  if (!first) return false;
  const count = rows.length;
  const title = titleOf(session, first.id);
  const before = new Set(parentIds(graphOf(session.store.getState().model), first.id));
  const moved = session.dispatch(command, {
    label: () => (count === 1 ? m.step_move({ title }) : m.step_move_many({ count })),
    merge,
  });
  if (!moved) return false;
  const parents = parentIds(graphOf(session.store.getState().model), first.id);
  const parent = parents.find((each) => !before.has(each)) ?? first.parent;
  announce(count === 1 ? placeOf(session, first.id, parent) : m.moved_many({ count }));
  return true;
}
