import { Scissors } from 'lucide-react';
import type { PointerEvent, SyntheticEvent } from 'react';
import { m } from '#i18n/paraglide/messages.js';
import { Tooltip } from '#ui/tooltip.tsx';
import styles from './split-button.module.css';

/** Splits the card at the cursor while its title is edited, for who has no Ctrl+Enter; the cursor stays where it is. */
export function SplitButton({ onSplit }: { onSplit: () => void }) {
  const keepCursor = (event: SyntheticEvent): void => event.preventDefault();
  return (
    <Tooltip label={m.action_split()} shortcut="$mod+Enter" side="bottom">
      <button
        type="button"
        tabIndex={-1}
        className={`${styles.button} nopan nodrag`}
        aria-label={m.action_split()}
        onPointerDown={(event: PointerEvent) => {
          event.stopPropagation();
          keepCursor(event);
        }}
        onMouseDown={keepCursor}
        onClick={(event) => {
          event.stopPropagation();
          onSplit();
        }}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <Scissors aria-hidden="true" className={styles.icon} />
      </button>
    </Tooltip>
  );
}
