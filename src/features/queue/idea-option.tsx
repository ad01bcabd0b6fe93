import { GripVertical } from 'lucide-react';
import type { MouseEvent, PointerEvent } from 'react';
import type { Idea } from '#core/model/idea.ts';
import { m } from '#i18n/paraglide/messages.js';
import { IdeaEditor } from './idea-editor.tsx';
import styles from './queue-panel.module.css';

/** So many dots are drawn; the number beside them says how many there are. */
const DRAWN = 9;

interface IdeaOptionProps {
  readonly id: string;
  readonly idea: Idea;
  readonly active: boolean;
  readonly selected: boolean;
  readonly dragged: boolean;
  /** Its words are being edited: then there is a field in it. */
  readonly editing: boolean;
  /** The words of one of the list are: fields have no place in a list box, and while there is one it is none. */
  readonly plain: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onDoubleClick: () => void;
  readonly onDone: (by: 'key' | 'blur') => void;
}

/** One idea in the queue, with its dots. Its keys are the list's. */
export function IdeaOption(props: IdeaOptionProps) {
  const { id, idea, active, selected, dragged, editing, plain } = props;
  const { onClick, onPointerDown, onDoubleClick, onDone } = props;
  const { votes } = idea;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, always
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: selected is only what is an option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys
    <div
      id={id}
      role={plain ? 'group' : 'option'}
      aria-selected={plain ? undefined : selected}
      className={styles.idea}
      data-idea={idea.id}
      data-selected={selected || undefined}
      data-active={active || undefined}
      data-dragged={dragged || undefined}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onPointerDown={(event) => {
        const onGrip = event.target instanceof Element && event.target.closest('[data-grip-of]');
        if (event.pointerType !== 'touch' || onGrip) onPointerDown(event);
      }}
    >
      <span className={styles.grip} data-grip-of={idea.id} aria-hidden="true">
        <GripVertical size={16} />
      </span>
      <span className={styles.body}>
        {editing ? (
          <IdeaEditor idea={idea} onDone={onDone} />
        ) : (
          <span className={styles.text} dir="auto">
            {idea.text}
          </span>
        )}
        {votes > 0 && (
          <>
            <span className={styles.dots} aria-hidden="true">
              <span className={styles.drawn}>{'●'.repeat(Math.min(votes, DRAWN))}</span> {votes}
            </span>
            <span className="visually-hidden">{m.queue_dots({ count: votes })}</span>
          </>
        )}
      </span>
    </div>
  );
}
