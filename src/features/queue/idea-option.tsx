import { GripVertical } from 'lucide-react';
import type { MouseEvent, PointerEvent } from 'react';
import type { Idea } from '#core/model/idea.ts';
import { m } from '#i18n/paraglide/messages.js';
import styles from './queue-panel.module.css';

/** So many dots are drawn; the number beside them says how many there are. */
const DRAWN = 9;

interface IdeaOptionProps {
  readonly id: string;
  readonly idea: Idea;
  readonly active: boolean;
  readonly selected: boolean;
  readonly dragged: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
}

/** One idea in the queue, with its dots. Its keys are the list's. */
export function IdeaOption(props: IdeaOptionProps) {
  const { id, idea, active, selected, dragged, onClick, onPointerDown } = props;
  const { votes } = idea;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus, and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={styles.idea}
      data-idea={idea.id}
      data-active={active || undefined}
      data-dragged={dragged || undefined}
      onClick={onClick}
      onPointerDown={(event) => {
        const onGrip = event.target instanceof Element && event.target.closest('[data-grip-of]');
        if (event.pointerType !== 'touch' || onGrip) onPointerDown(event);
      }}
    >
      <span className={styles.grip} data-grip-of={idea.id} aria-hidden="true">
        <GripVertical size={16} />
      </span>
      <span className={styles.text} dir="auto">
        {idea.text}
      </span>
      {votes > 0 && (
        <>
          <span className={styles.dots} aria-hidden="true">
            <span className={styles.drawn}>{'●'.repeat(Math.min(votes, DRAWN))}</span> {votes}
          </span>
          <span className="visually-hidden">{m.queue_dots({ count: votes })}</span>
        </>
      )}
    </div>
  );
}
