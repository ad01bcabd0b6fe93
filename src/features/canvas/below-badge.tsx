import { m } from '#i18n/paraglide/messages.js';
import styles from './below-badge.module.css';

interface BelowBadgeProps {
  readonly count: number;
  readonly label: string;
  readonly onPress: () => void;
}

/** At the foot of a card: how many cards are below it that don't show; a press brings them. */
export function BelowBadge({ count, label, onPress }: BelowBadgeProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.badge} nopan nodrag`}
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
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
