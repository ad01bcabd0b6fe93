import { moveAmong } from '#core/commands/move-among.ts';
import { moveElements } from '#core/commands/move-elements.ts';
import { nudgeElements } from '#core/commands/nudge-elements.ts';
import type { Box, Point } from '#core/layout/box.ts';
import { newId } from '#core/model/fields.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import { titleOf } from './element-actions.ts';
import { moveCard } from './move-actions.ts';

/** Where cards of a tidy map go: below a card, or to a place in the row below one (or at the top). */
export interface CardsPlace {
  readonly parent: string | undefined;
  readonly index?: number;
}

/** Moves cards of a tidy map together, as one step; they stay selected. */
export function moveCards(session: Session, ids: readonly string[], to: CardsPlace): void {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) {
    moveCard(session, only, to);
    session.select(ids);
    return;
  }
  const { parent, index } = to;
  const count = ids.length;
  const moved = session.dispatch(
    (model) =>
      index === undefined && parent !== undefined
        ? moveElements(model, { ids, parent, newId })
        : moveAmong(model, { ids, parent, index: index ?? Number.MAX_SAFE_INTEGER, newId }),
    { label: () => m.step_move_many({ count }), select: ids },
  );
  if (moved) announce(m.moved_many({ count }));
}

/**
 * Moves cards of a free map together by a distance in map units, as one step.
 * @param merge under which moves in a row are one step: those of a key that is held down
 */
export function placeCards(
  session: Session,
  ids: readonly string[],
  by: Point,
  boxes: ReadonlyMap<string, Box>,
  merge?: string,
): void {
  const [only] = ids;
  const title = only === undefined ? '' : titleOf(session, only);
  const count = ids.length;
  session.dispatch((model) => nudgeElements(model, { ids, by, boxes }), {
    label: () => (count === 1 ? m.step_move({ title }) : m.step_move_many({ count })),
    select: ids,
    ...(merge !== undefined && { merge }),
  });
}
