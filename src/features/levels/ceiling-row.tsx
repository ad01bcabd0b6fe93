import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { stepCeiling } from '#actions/level-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import styles from './levels-dialog.module.css';

/** The ceiling of accountability, a line among the levels. */
export function CeilingRow({ isFirst, isLast }: { isFirst: boolean; isLast: boolean }) {
  const session = useSession();
  const step = (by: 1 | -1): void => {
    const focused = document.activeElement;
    flushSync(() => stepCeiling(session, by));
    if (focused instanceof HTMLElement) focused.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles.ceiling} onKeyDown={onKeyDown}>
      <span className={styles.line} aria-hidden="true" />
      <span className={styles.ceilingName}>{m.ceiling_name()}</span>
      <span className={styles.line} aria-hidden="true" />
      <IconButton
        icon={ArrowUp}
        label={m.action_ceiling_up()}
        shortcut="Alt+ArrowUp"
        aria-disabled={isFirst}
        onClick={() => step(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={m.action_ceiling_down()}
        shortcut="Alt+ArrowDown"
        aria-disabled={isLast}
        onClick={() => step(1)}
      />
    </li>
  );
}
