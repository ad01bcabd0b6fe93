import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { listStore } from '#actions/face.ts';
import { useCardClipboard } from '#actions/use-card-clipboard.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { ContextMenu } from '#ui/context-menu.tsx';
import type { DropPlace } from './drop-place.ts';
import { GridPart } from './grid-part.tsx';
import styles from './outline.module.css';
import { OutlineRow } from './outline-row.tsx';
import { rowMenu } from './row-menu.ts';
import { useActiveRow } from './use-active-row.ts';
import { useColumns } from './use-columns.ts';
import { useLitCards } from './use-lit-cards.ts';
import { useOutline } from './use-outline.ts';
import { useRowActs } from './use-row-acts.ts';
import { useRowDrag } from './use-row-drag.ts';
import { useRowFocus } from './use-row-focus.ts';
import { heightOf, useRowHeights } from './use-row-heights.ts';
import { useRowKeys } from './use-row-keys.ts';

/** The height of a row of one line, in px: what a row is taken for until it is measured. */
const ROW_HEIGHT = 46;
/** Rows that are kept ready outside what shows. */
const OVERSCAN = 10;
/** Room above the first row and below the last, in px. */
const ROOM = 20;

/** The list: the chain as an outline, edited in its place. Only the rows that show are elements. */
export function OutlineList() {
  const session = useSession();
  const db = useDatabase();
  const outline = useOutline();
  const { rows, indexOf } = outline;
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  const { active, choose } = useActiveRow(outline);
  const columns = useColumns();
  const lit = useLitCards();
  const grid = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const activeIndex = active ? (indexOf.get(active.key) ?? -1) : -1;
  const isReady = useIsReady();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    measureElement: heightOf,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    // The active row holds the keyboard, wherever the list is scrolled to.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        if (activeIndex < 0 || shown.includes(activeIndex)) return shown;
        return [...shown, activeIndex].sort((a, b) => a - b);
      },
      [activeIndex],
    ),
    overscan: OVERSCAN,
    paddingStart: ROOM,
    paddingEnd: ROOM,
    // It opens at the active row, so that no row is made only to be scrolled away from.
    initialOffset: () => Math.max(0, ROOM + (activeIndex + 0.5) * ROW_HEIGHT - innerHeight / 2),
    scrollPaddingStart: ROOM,
    scrollPaddingEnd: ROOM,
    directDomUpdates: true,
  });

  const measure = useRowHeights(virtual);
  useCardClipboard(grid);
  const { focus, goAhead } = useRowFocus(grid, active, bringIntoView, indexOf);
  const goTo = useCallback(
    (...[row, pick]: Parameters<typeof choose>) => {
      goAhead(row.key);
      choose(row, pick);
    },
    [goAhead, choose],
  );
  const acts = useRowActs({ outline, active, goTo, focus });
  const onKeyDown = useRowKeys(outline, active, acts);
  const editorKeys = useMemo(
    () => ({ next: acts.next, done: acts.done, remove: acts.removeEmpty, move: acts.move }),
    [acts],
  );
  const { drag, onGrip } = useRowDrag({
    grid,
    outline,
    rowAt(y) {
      const item = virtual.getVirtualItemForOffset(y);
      return item && { index: item.index, through: (y - item.start) / item.size };
    },
    depthAt(x) {
      const { offsetLeft = 0, offsetWidth = 1 } = ruler.current ?? {};
      return Math.round((x - offsetLeft) / offsetWidth);
    },
  });
  const dragged = useMemo(() => new Set(drag?.rows.map(({ id }) => id)), [drag?.rows]);
  useEffect(() => {
    listStore.setState({ list: { focus } });
    return () => listStore.setState({ list: undefined });
  }, [focus]);
  const opened = useRef(false);
  useLayoutEffect(() => {
    // What stands above it counts with its true height, so the rows come first.
    if (opened.current || activeIndex < 0 || !isReady) return;
    opened.current = true;
    virtual.scrollToIndex(activeIndex, { align: 'center' });
  }, [activeIndex, virtual, isReady]);

  const rowAt = (target: EventTarget): (typeof rows)[number] | undefined => {
    const key = target instanceof Element && target.closest<HTMLElement>('[data-row]')?.dataset.row;
    return key ? rows[indexOf.get(key) ?? -1] : undefined;
  };

  const onClick = (event: MouseEvent): void => {
    const row = rowAt(event.target);
    const { target } = event;
    if (!row || !(target instanceof Element) || target instanceof HTMLTextAreaElement) return;
    const part = target.closest<HTMLElement>('[data-part]')?.dataset.part;
    const { selection } = session.store.getState();
    const isAgain = active === row && selection.has(row.id) && selection.size === 1;
    const plain = !(event.shiftKey || event.ctrlKey || event.metaKey);
    if (part === 'fold') acts.fold(row, !row.folded);
    else if (part === 'jump') acts.jump(row);
    else if (plain && isAgain && part === 'title' && !readOnly) session.edit(row.id);
    else {
      goTo(row, event.shiftKey ? 'through' : plain ? 'alone' : 'toggle');
      focus();
    }
  };

  const onPointerDown = (event: PointerEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || !target.closest('[data-part="grip"]')) return;
    const row = rowAt(target);
    if (!row) return;
    // No text is selected on the way, and the keyboard stays on the row.
    event.preventDefault();
    if (!session.store.getState().selection.has(row.id)) goTo(row);
    focus();
    onGrip(event, row);
  };

  const topOf = (gap: number): number =>
    virtual.measurementsCache[gap]?.start ?? virtual.getTotalSize() - ROOM;

  /** Scrolls no more than it takes; asking first spares the browser a layout at each step through the list. */
  function bringIntoView(index: number): void {
    const item = virtual.measurementsCache[index];
    const top = virtual.scrollOffset ?? 0;
    const bottom = top + (virtual.scrollRect?.height ?? 0);
    if (item && item.start >= top + ROOM && item.end <= bottom - ROOM) return;
    virtual.scrollToIndex(index);
  }

  const area = (
    <section
      className={styles.list}
      aria-label={m.list_region()}
      onContextMenuCapture={({ target }) => {
        const row = rowAt(target);
        const { selection } = session.store.getState();
        // Of a card with several rows the menu is about the one that it is asked for on.
        if (row && (!selection.has(row.id) || (row !== active && selection.size === 1))) goTo(row);
      }}
    >
      {rows.length === 0 ? (
        <p className={styles.empty}>{m.list_empty()}</p>
      ) : (
        <div
          ref={grid}
          {...columns}
          role="treegrid"
          aria-label={m.list_region()}
          aria-multiselectable="true"
          aria-rowcount={rows.length + 1}
          aria-readonly={readOnly || undefined}
          className={styles.grid}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onPointerDown={onPointerDown}
          data-dragging={drag ? true : undefined}
        >
          <ColumnNames />
          <GridPart role="rowgroup" ref={virtual.containerRef} className={styles.rows}>
            {(isReady ? virtual.getVirtualItems() : []).map(({ index }) => {
              const row = rows[index];
              if (!row) return null;
              return (
                <OutlineRow
                  key={row.key}
                  row={row}
                  index={index}
                  active={index === activeIndex}
                  dragged={dragged.has(row.key)}
                  dimmed={lit !== undefined && !lit.has(row.id)}
                  readOnly={readOnly}
                  measure={measure}
                  editorKeys={editorKeys}
                />
              );
            })}
            <span ref={ruler} className={styles.ruler} aria-hidden="true" />
            {drag?.place && <DropLine place={drag.place} top={topOf(drag.place.gap)} />}
          </GridPart>
        </div>
      )}
    </section>
  );
  return <ContextMenu items={() => rowMenu(active, acts, { session, db })}>{area}</ContextMenu>;
}

/** Whether the rows may come: in a frame of their own, as taking the map away is enough for one. */
function useIsReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => startTransition(() => setReady(true)), []);
  return isReady;
}

/** The line between two rows at which dragged rows would go. */
function DropLine({ place, top }: { place: DropPlace; top: number }) {
  const style: CSSProperties & { '--depth': number } = { '--depth': place.depth, top };
  return <div className={styles.line} style={style} aria-hidden="true" />;
}

/** What the columns hold, for who hears the list; who sees it sees it. */
function ColumnNames() {
  const names = [
    m.list_column_title(),
    m.list_column_tags(),
    m.list_column_status(),
    m.list_column_counts(),
  ];
  return (
    <GridPart role="rowgroup" className="visually-hidden">
      <GridPart role="row" aria-rowindex={1}>
        {names.map((name) => (
          <GridPart key={name} role="columnheader">
            {name}
          </GridPart>
        ))}
      </GridPart>
    </GridPart>
  );
}
