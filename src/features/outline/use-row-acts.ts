import { useMemo } from 'react';
import { addCardAfter, newCardMerge, removeCards } from '#actions/element-actions.ts';
import { addRowBelow, moveRowsBy, type RowMove } from '#actions/outline-actions.ts';
import type { OutlineRow } from '#core/queries/outline-rows.ts';
import { useSession } from '#session/session-context.ts';
import { selectedRows } from './selected-rows.ts';
import type { Outline } from './use-outline.ts';
import type { RowActs } from './use-row-keys.ts';

interface Parts extends Pick<RowActs, 'goTo'> {
  readonly outline: Outline;
  readonly active: OutlineRow | undefined;
  /** Puts the keyboard on the active row. */
  readonly focus: () => void;
}

export interface ListActs extends RowActs {
  readonly next: () => void;
  readonly done: () => void;
  readonly removeEmpty: () => void;
}

/** What can be done with the rows of the list, for keys, presses and menus alike. */
export function useRowActs({ outline, active, goTo, focus }: Parts): ListActs {
  const session = useSession();
  return useMemo(() => {
    const { rows, indexOf } = outline;
    const above = (row: OutlineRow): OutlineRow | undefined =>
      rows[(indexOf.get(row.key) ?? 0) - 1];
    const stands = (id: string): boolean => session.store.getState().model.elements.has(id);
    const addAfter = (row: OutlineRow): void => {
      const isAlone = row.parent === undefined && session.store.getState().only !== undefined;
      if (isAlone) addRowBelow(session, row.id);
      else addCardAfter(session, row.id, row.parent);
    };
    return {
      goTo,
      addAfter,
      move(move: RowMove) {
        if (!active) return;
        const { selection, editing } = session.store.getState();
        const moving = selectedRows(outline, selection, active);
        // Of a single branch the card at the top stays, and nothing leaves the branch.
        const stays =
          session.store.getState().only !== undefined &&
          (active.parent === undefined || (move === 'outdent' && active.depth === 1));
        if (stays) return;
        moveRowsBy(
          session,
          moving,
          move,
          editing === undefined ? undefined : newCardMerge(editing),
        );
      },
      remove() {
        if (!active) return;
        const { selection } = session.store.getState();
        if (active.isReference && active.link !== undefined && selection.size < 2) {
          removeCards(session, [active.link]);
        } else removeCards(session, [...selection]);
        focus();
      },
      fold(row, folded) {
        session.fold([row.id], folded);
      },
      jump(row) {
        const full = rows[indexOf.get(row.id) ?? -1];
        if (full) goTo(full);
        focus();
      },
      next() {
        if (active) addAfter(active);
      },
      done() {
        const back = active && !stands(active.id) ? above(active) : undefined;
        if (back) goTo(back);
        focus();
      },
      removeEmpty() {
        if (!active) return;
        const back = above(active);
        if (stands(active.id)) removeCards(session, [active.id]);
        if (back) {
          goTo(back);
          session.edit(back.id);
        } else focus();
      },
    };
  }, [session, outline, active, goTo, focus]);
}
