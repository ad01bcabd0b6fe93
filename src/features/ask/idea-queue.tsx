import { Popover } from '@base-ui/react/popover';
import { ArrowUpToLine, Lightbulb, X } from 'lucide-react';
import { placeIdea } from '#core/commands/place-idea.ts';
import { removeIdeas } from '#core/commands/remove-ideas.ts';
import { newId } from '#core/model/fields.ts';
import type { Idea } from '#core/model/idea.ts';
import { ideasInOrder } from '#core/queries/ideas.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import styles from './idea-queue.module.css';

/** The ideas that have no place yet: a list behind a count, each put below the card the question is about, or dropped. */
export function IdeaQueue({ anchor }: { anchor: string | undefined }) {
  const table = useSessionState((state) => state.model.ideas);
  const ideas = ideasInOrder(table);
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.trigger}>
        <Lightbulb aria-hidden="true" size={16} />
        <span className={styles.words}>{m.ask_ideas_count({ count: ideas.length })}</span>
        <span className={styles.few} aria-hidden="true">
          {ideas.length}
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="top" align="end" sideOffset={8}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{m.ask_ideas_title()}</Popover.Title>
            {ideas.length === 0 ? (
              <p className={styles.empty}>{m.ask_ideas_empty()}</p>
            ) : (
              <ul className={styles.list}>
                {ideas.map((idea) => (
                  <IdeaRow key={idea.id} idea={idea} anchor={anchor} />
                ))}
              </ul>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function IdeaRow({ idea, anchor }: { idea: Idea; anchor: string | undefined }) {
  const session = useSession();
  return (
    <li className={styles.row}>
      <span className={styles.text} dir="auto">
        {idea.text}
      </span>
      <IconButton
        icon={ArrowUpToLine}
        label={m.ask_idea_place({ idea: idea.text })}
        onClick={() => {
          const elementId = newId();
          session.dispatch(
            (model) =>
              placeIdea(model, { idea: idea.id, elementId, linkId: newId(), parent: anchor }),
            { label: m.step_idea_place, select: [elementId] },
          );
        }}
      />
      <IconButton
        icon={X}
        label={m.ask_idea_remove({ idea: idea.text })}
        onClick={() =>
          session.dispatch((model) => removeIdeas(model, { ids: [idea.id] }), {
            label: m.step_idea_remove,
          })
        }
      />
    </li>
  );
}
