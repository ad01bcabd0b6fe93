import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { sortIdeasAction, sortIdeasByTimeAction } from '#actions/idea-actions.ts';
import { toggleQueue, useQueue } from '#actions/queue.ts';
import { ideasInOrder } from '#core/queries/ideas.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { CatchField } from './catch-field.tsx';
import { IdeaList } from './idea-list.tsx';
import { LooseCards } from './loose-cards.tsx';
import styles from './queue-panel.module.css';

/** The ideas that have no place yet, kept beside the map while one works. */
export function QueuePanel() {
  const session = useSession();
  const ideas = useSessionState((state) => ideasInOrder(state.model.ideas));
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  const context = { session, db: useDatabase() };
  const panel = useRef<HTMLElement>(null);
  const wanted = useQueue((queue) => queue.wanted);

  useEffect(() => {
    if (!wanted) return;
    useQueue.setState({ wanted: false });
    const { current } = panel;
    const first =
      current?.querySelector<HTMLElement>('[role="listbox"]') ?? current?.querySelector('textarea');
    // On a touch screen the field would bring up its keyboard over the map.
    const isField = first?.tagName === 'TEXTAREA' && !matchMedia('(pointer: fine)').matches;
    (isField ? current : first)?.focus();
  }, [wanted]);

  return (
    <aside ref={panel} className={styles.panel} aria-label={m.ask_ideas_title()} tabIndex={-1}>
      <header className={styles.head}>
        <h2 className={styles.title}>{m.ask_ideas_title()}</h2>
        {[sortIdeasAction, sortIdeasByTimeAction].map(
          (action) =>
            action.when?.(context) && (
              <IconButton
                key={action.id}
                icon={action.icon}
                label={action.label()}
                onClick={() => void action.run(context)}
              />
            ),
        )}
        <IconButton icon={X} label={m.queue_hide()} shortcut="F4" onClick={toggleQueue} />
      </header>
      <p className="visually-hidden" aria-live="polite">
        {m.ask_ideas_count({ count: ideas.length })}
      </p>
      {!readOnly && <CatchField />}
      {ideas.length === 0 ? (
        <p className={styles.empty}>{m.ask_ideas_empty()}</p>
      ) : (
        <IdeaList ideas={ideas} readOnly={readOnly} />
      )}
      <LooseCards />
    </aside>
  );
}
