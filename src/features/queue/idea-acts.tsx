import { CornerDownRight, Ellipsis, Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { titleOf } from '#actions/element-actions.ts';
import { giveDots, groupUnder, placeIdeas } from '#actions/idea-actions.ts';
import type { Idea } from '#core/model/idea.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu } from '#ui/menu.tsx';
import { ideaMenu } from './idea-menu.ts';
import type { QueueActs } from './queue-acts.ts';
import styles from './queue-panel.module.css';

/** What can be done with the active idea, by pressing: where it goes, its dots, its group. */
export function IdeaActs(acts: QueueActs & { readonly active: Idea }) {
  const { session, ideas, ids, active, about } = acts;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons and a field that act at once are no form
    <div role="group" aria-label={m.queue_acts()} className={styles.acts}>
      <div className={styles.row}>
        <Button
          className={styles.below}
          icon={CornerDownRight}
          onClick={() => placeIdeas(session, ids, { parent: about })}
        >
          <span className={styles.one} dir="auto">
            {about === undefined
              ? m.queue_on_map()
              : m.queue_below({ title: titleOf(session, about) })}
          </span>
        </Button>
        <Menu
          align="end"
          trigger={<IconButton icon={Ellipsis} label={m.queue_more()} />}
          items={ideaMenu(acts)}
        />
      </div>
      <div className={styles.row}>
        <GroupField
          key={`${active.id} ${active.group}`}
          ideas={ideas}
          ids={ids}
          {...{ session, active }}
        />
        <IconButton
          icon={Minus}
          label={m.queue_fewer_dots()}
          onClick={() => giveDots(session, active.id, -1)}
        />
        <span className={styles.count} aria-hidden="true">
          {active.votes}
        </span>
        <IconButton
          icon={Plus}
          label={m.queue_more_dots()}
          onClick={() => giveDots(session, active.id, 1)}
        />
      </div>
    </div>
  );
}

function GroupField({
  session,
  ideas,
  ids,
  active,
}: Pick<QueueActs, 'session' | 'ideas' | 'ids'> & { readonly active: Idea }) {
  const names = useId();
  const before = active.group ?? '';
  const group = (name: string): void => {
    if (name.trim() !== before) groupUnder(session, ids, name);
  };
  return (
    <>
      <input
        className={styles.groupField}
        aria-label={m.queue_group()}
        placeholder={m.queue_group()}
        defaultValue={before}
        list={names}
        dir="auto"
        autoComplete="off"
        onBlur={(event) => group(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') group(event.currentTarget.value);
          else if (event.key === 'Escape') event.currentTarget.value = before;
        }}
      />
      <datalist id={names}>
        {[...new Set(ideas.flatMap((idea) => idea.group ?? []))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
