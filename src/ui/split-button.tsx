import { Scissors } from 'lucide-react';
import type { PointerEvent, SyntheticEvent } from 'react';
import { m } from '#i18n/paraglide/messages.js';
import { classes } from './classes.ts';
import styles from './split-button.module.css';
import { Tooltip } from './tooltip.tsx';

interface SplitButtonProps {
  /** Where it stands. */
  readonly className?: string;
  readonly onSplit: () => void;
}

/** Splits a text in two at the cursor while it is edited, for who has no Ctrl+Enter; the cursor stays where it is. */
export function SplitButton({ className, onSplit }: SplitButtonProps) {
  const keepCursor = (event: SyntheticEvent): void => event.preventDefault();
  return (
    <Tooltip label={m.action_split()} shortcut="$mod+Enter" side="bottom">
      <button
        type="button"
        tabIndex={-1}
        className={classes(styles.button, className)}
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
