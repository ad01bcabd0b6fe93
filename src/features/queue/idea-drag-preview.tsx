import { titleOf } from '#actions/element-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import styles from './idea-drag-preview.module.css';
import type { IdeaDrag } from './use-idea-drag.ts';

/** How far from the pointer an idea hangs, in px. */
const BESIDE = 12;

/** What is seen while an idea is dragged: its words at the pointer, and where it would go. */
export function IdeaDragPreview({ drag }: { drag: IdeaDrag }) {
  const session = useSession();
  const text = useSessionState((state) => state.model.ideas.get(drag.id)?.text ?? '');
  const { at, target, ids } = drag;
  const box = target?.kind === 'paper' ? undefined : target?.box;
  return (
    <div aria-hidden="true" className={styles.layer} data-idea-drag={target?.kind ?? 'nowhere'}>
      {box && (
        <div
          className={target?.kind === 'queue' ? styles.gap : styles.onto}
          style={{
            transform: `translate(${box.x}px, ${box.y}px)`,
            width: box.width,
            height: box.height,
          }}
        />
      )}
      <div
        className={styles.idea}
        style={{ transform: `translate(${at.x + BESIDE}px, ${at.y + BESIDE}px)` }}
        dir="auto"
      >
        <span className={styles.text}>{ids.length > 1 ? `${ids.length} × …` : text}</span>
        {target?.kind === 'card' && (
          <span className={styles.where}>
            {m.queue_below({ title: titleOf(session, target.id) })}
          </span>
        )}
        {target?.kind === 'paper' && <span className={styles.where}>{m.queue_alone()}</span>}
      </div>
    </div>
  );
}
