import { Lightbulb } from 'lucide-react';
import { memo } from 'react';
import { toggleQueue, useQueue } from '#actions/queue.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import styles from './queue-button.module.css';

/** How many ideas have no place yet; opens the queue beside the map. */
export const QueueButton = memo(function QueueButton() {
  const count = useSessionState((state) => state.model.ideas.size);
  const open = useQueue((queue) => queue.open);
  return (
    <button type="button" className={styles.trigger} aria-expanded={open} onClick={toggleQueue}>
      <Lightbulb aria-hidden="true" size={16} />
      <span className={styles.words}>{m.ask_ideas_count({ count })}</span>
      <span className={styles.few} aria-hidden="true">
        {count}
      </span>
    </button>
  );
});
