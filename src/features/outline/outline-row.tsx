import { ChevronDown, ChevronRight, GripVertical } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { useIsFound } from '#actions/search.ts';
import { graphOf, parentIds } from '#core/queries/graph.ts';
import { levelOf } from '#core/queries/levels.ts';
import type { OutlineRow as Row } from '#core/queries/outline-rows.ts';
import { levelName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import { GridPart } from './grid-part.tsx';
import styles from './outline-row.module.css';
import { RowDetails } from './row-details.tsx';
import { type EditorKeys, RowEditor } from './row-editor.tsx';
import { RowMarker } from './row-marker.tsx';

interface OutlineRowProps {
  readonly row: Row;
  readonly index: number;
  /** The row that Tab goes to. */
  readonly active: boolean;
  /** It is on its way to another place. */
  readonly dragged: boolean;
  /** The pathway that is lit passes it by. */
  readonly dimmed: boolean;
  readonly readOnly: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly editorKeys: EditorKeys;
}

/** One row of the list. Presses and keys are the list's; `data-part` says what was pressed. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, index, active, dragged, dimmed, readOnly, measure, editorKeys } = props;
  const { id, isReference, depth } = row;
  const title = useSessionState(({ model }) => model.elements.get(id)?.title ?? '');
  const role = useSessionState(({ model }) => levelOf(model, id)?.role ?? 'outcome');
  const level = useSessionState(({ model }) => levelOf(model, id));
  const selected = useSessionState(({ selection }) => selection.has(id));
  const editing = useSessionState((state) => state.editing === id) && active;
  const found = useIsFound(id);
  const isLoose = useSessionState(
    ({ model }) => depth === 0 && role !== 'goal' && parentIds(graphOf(model), id).length === 0,
  );
  const note = isReference ? m.list_reference() : isLoose ? m.list_loose() : '';
  const name = m.list_row_name({ title, level: level ? levelName(level) : '', notes: note });
  const indent: CSSProperties & { '--depth': number } = { '--depth': depth };
  return (
    <GridPart
      ref={measure}
      data-index={index}
      role="row"
      aria-rowindex={index + 2}
      aria-level={depth + 1}
      aria-posinset={row.posInSet}
      aria-setsize={row.setSize}
      aria-expanded={row.expandable ? !row.folded : undefined}
      aria-selected={selected}
      aria-label={name.trim()}
      tabIndex={active ? 0 : -1}
      className={styles.row}
      style={indent}
      data-row={row.key}
      data-role={role}
      data-reference={isReference || undefined}
      data-editing={editing || undefined}
      data-dragged={dragged || undefined}
      data-dimmed={dimmed || undefined}
      data-found={found || undefined}
    >
      <GridPart role="gridcell" className={styles.title}>
        {!readOnly && (
          <span className={styles.grip} data-part="grip" aria-hidden="true">
            <GripVertical size={16} />
          </span>
        )}
        <Fold row={row} title={title} />
        <RowMarker id={id} isReference={isReference} />
        {editing ? (
          <RowEditor id={id} title={title} keys={editorKeys} />
        ) : (
          <span className={styles.words}>
            <span className={styles.text} dir="auto" data-part="title">
              {title}
            </span>
            {isReference && (
              <button
                type="button"
                tabIndex={-1}
                className={styles.jump}
                data-part="jump"
                aria-label={m.list_jump({ title })}
              >
                {note}
              </button>
            )}
            {isLoose && <span className={styles.note}>{note}</span>}
          </span>
        )}
      </GridPart>
      {isReference ? <NoDetails /> : <RowDetails id={id} />}
    </GridPart>
  );
});

function Fold({ row, title }: { row: Row; title: string }) {
  if (!row.expandable) return <span className={styles.fold} />;
  const Icon = row.folded ? ChevronRight : ChevronDown;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.fold}
      data-part="fold"
      aria-label={row.folded ? m.list_unfold({ title }) : m.list_fold({ title })}
    >
      <Icon aria-hidden="true" size={18} />
    </button>
  );
}

/** The cells of a reference: what they would say stands where the card is in full. */
function NoDetails() {
  return (
    <>
      <GridPart role="gridcell" />
      <GridPart role="gridcell" />
      <GridPart role="gridcell" />
    </>
  );
}
