import { type KeyboardEvent, useRef } from 'react';
import { clearPathway, lightPathwayAction, showOnlyAction } from '#actions/focus-actions.ts';
import type { RowMove } from '#actions/outline-actions.ts';
import { typeInQuestion } from '#actions/type-in-question.ts';
import type { OutlineRow } from '#core/queries/outline-rows.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { announce } from '#ui/announce.tsx';
import type { Pick } from './use-active-row.ts';
import type { Outline } from './use-outline.ts';

/** What the keys of the list do with rows. */
export interface RowActs {
  readonly goTo: (row: OutlineRow, pick?: Pick) => void;
  readonly move: (move: RowMove) => void;
  readonly addAfter: (row: OutlineRow) => void;
  readonly fold: (row: OutlineRow, folded: boolean) => void;
  readonly jump: (row: OutlineRow) => void;
  /** Removes the selected cards; of a card that stands elsewhere in full, only this place. */
  readonly remove: () => void;
}

/** How many rows Page Up and Page Down go. */
const PAGE = 12;

const ALT_MOVES: Readonly<Record<string, RowMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'outdent',
  ArrowRight: 'indent',
};

/**
 * The keys of the list, those of a treegrid whose rows have the focus. Letters go to the question. After Escape, Tab
 * and Shift+Tab leave the list instead of moving rows, until another key is pressed: the keyboard is never trapped.
 */
export function useRowKeys(outline: Outline, active: OutlineRow | undefined, acts: RowActs) {
  const session = useSession();
  const db = useDatabase();
  const leaving = useRef(false);

  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented || !active) return;
    const { key } = event;
    const { readOnly, pathway } = session.store.getState();
    if (key === 'Escape') {
      if (pathway) clearPathway(session);
      else announce(m.list_leaving());
      leaving.current = true;
      return;
    }
    if (key === 'Tab' && (leaving.current || readOnly)) return;
    if (key !== 'Shift') leaving.current = false;
    const act =
      walkAct(event, outline, active, acts) ??
      focusAct(event) ??
      (readOnly ? undefined : editAct(event, active));
    if (!act) {
      typeInQuestion(session, event);
      return;
    }
    event.preventDefault();
    act();
  };

  /** What a key lights, or shows alone. */
  function focusAct({ key, shiftKey, altKey }: KeyboardEvent): (() => void) | undefined {
    const action =
      key === ' ' && shiftKey
        ? lightPathwayAction
        : key === 'Enter' && altKey
          ? showOnlyAction
          : undefined;
    const context = { session, db };
    return action && (() => void ((action.when?.(context) ?? true) && action.run(context)));
  }

  /** What a key changes. */
  function editAct(event: KeyboardEvent, row: OutlineRow): (() => void) | undefined {
    const { key } = event;
    const altGraph = event.getModifierState('AltGraph');
    if ((event.ctrlKey || event.metaKey) && !altGraph) return undefined;
    if (event.altKey && !altGraph) {
      const move = ALT_MOVES[key];
      return move && (() => acts.move(move));
    }
    if (key === 'Tab') return () => acts.move(event.shiftKey ? 'outdent' : 'indent');
    if (key === 'Enter') return () => acts.addAfter(row);
    if (key === 'Delete' || key === 'Backspace') return acts.remove;
    return undefined;
  }
}

/** Where a key goes, or what it opens and closes. */
function walkAct(
  event: KeyboardEvent,
  { rows, indexOf }: Outline,
  row: OutlineRow,
  acts: RowActs,
): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const at = indexOf.get(row.key) ?? 0;
  const goTo = (index: number, pick: Pick = 'alone') => {
    const next = rows[index];
    return () => next && acts.goTo(next, pick);
  };
  switch (event.key) {
    case 'ArrowRight':
      if (row.isReference) return () => acts.jump(row);
      if (row.folded) return () => acts.fold(row, false);
      return goTo(row.expandable ? at + 1 : at);
    case 'ArrowLeft':
      if (row.expandable && !row.folded) return () => acts.fold(row, true);
      return goTo(indexOf.get(row.parent ?? row.key) ?? at);
    case ' ':
      if (event.shiftKey) return undefined;
      return () => row.expandable && acts.fold(row, !row.folded);
  }
  const to = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: Math.max(0, at - PAGE),
    PageDown: Math.min(rows.length - 1, at + PAGE),
    Home: 0,
    End: rows.length - 1,
  }[event.key];
  return to === undefined ? undefined : goTo(to, event.shiftKey ? 'through' : 'alone');
}
