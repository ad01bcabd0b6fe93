import { useCallback, useEffect, useRef, useState } from 'react';
import { rememberCameBy } from '#actions/came-by.ts';
import type { OutlineRow } from '#core/queries/outline-rows.ts';
import { useSession, useSessionState } from '#session/session-context.ts';
import type { Outline } from './use-outline.ts';

/** How a row is gone to: alone, with all rows from where the selection began, or added to or taken from it. */
export type Pick = 'alone' | 'through' | 'toggle';

/**
 * The row that the keyboard is on. The selection is one of cards, shared with the map: of a card with several rows,
 * the active one is that which was gone to last, else the one in full.
 */
export function useActiveRow({ rows, indexOf }: Outline): {
  active: OutlineRow | undefined;
  choose: (row: OutlineRow, pick?: Pick) => void;
} {
  const session = useSession();
  const selection = useSessionState((state) => state.selection);
  const [key, setKey] = useState<string>();
  const anchor = useRef<string>(undefined);
  const rowOf = (each: string | undefined): OutlineRow | undefined =>
    each === undefined ? undefined : rows[indexOf.get(each) ?? -1];
  const last = rowOf(key);
  const chosen = [...selection].map(rowOf).find((row) => row !== undefined);
  const active = last && selection.has(last.id) ? last : (chosen ?? last ?? rows[0]);

  useEffect(() => {
    if (active && selection.has(active.id)) rememberCameBy(session, active.parent);
  }, [session, active, selection]);

  const choose = useCallback(
    (row: OutlineRow, pick: Pick = 'alone') => {
      setKey(row.key);
      const from = indexOf.get(anchor.current ?? '');
      const to = indexOf.get(row.key);
      if (pick === 'through' && from !== undefined && to !== undefined) {
        const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
        session.select(range.map(({ id }) => id));
        return;
      }
      anchor.current = row.key;
      if (pick === 'toggle') {
        const chosen = new Set(session.store.getState().selection);
        if (!chosen.delete(row.id)) chosen.add(row.id);
        session.select(chosen);
      } else {
        session.select([row.id]);
      }
    },
    [session, rows, indexOf],
  );
  return { active, choose };
}
