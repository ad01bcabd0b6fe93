import { showStore } from '#actions/show.ts';
import { childIds, graphOf } from '#core/queries/graph.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import styles from './fold-button.module.css';

interface GoOnButtonProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** How many cards are below one on other pages of the show; pressed, it turns to them. */
export function GoOnButton({ id, title, count }: GoOnButtonProps) {
  const session = useSession();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.badge} nopan nodrag`}
      aria-label={m.show_goes_on({ title, count })}
      onClick={(event) => {
        event.stopPropagation();
        const { scene } = showStore.getState();
        const below = childIds(graphOf(session.store.getState().model), id);
        const next = below.find((child) => !scene?.cards.has(child));
        if (next !== undefined) session.select([next]);
      }}
    >
      <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
        <path d="M1 1l4 4 4-4" />
      </svg>
      {m.map_folded_count({ count })}
    </button>
  );
}
