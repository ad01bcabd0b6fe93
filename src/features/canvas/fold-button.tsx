import { foldCards } from '#actions/focus-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import styles from './fold-button.module.css';

/** How many cards are folded away below one; pressed, it unfolds them. By key that is Space on the card itself. */
export function FoldButton({ id, count }: { id: string; count: number }) {
  const session = useSession();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.badge} nopan nodrag`}
      aria-label={m.map_unfold({ count })}
      data-unfold={id}
      onClick={(event) => {
        event.stopPropagation();
        foldCards(session, [id], false);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
        <path d="M1 1l4 4 4-4" />
      </svg>
      {m.map_folded_count({ count })}
    </button>
  );
}
