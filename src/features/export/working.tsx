import { m } from '#i18n/paraglide/messages.js';
import { ProgressBar } from '#ui/progress-bar.tsx';
import styles from './working.module.css';

/** Says that work is under way, once that takes more than a moment; `part`, from 0 to 1, how much of it is done. */
export function Working({ part }: { readonly part?: number }) {
  return (
    <span className={styles.working}>
      {m.export_working()}
      {part !== undefined && part > 0 && (
        <ProgressBar label={m.export_working()} value={part} max={1} />
      )}
    </span>
  );
}
