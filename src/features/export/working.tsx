import { m } from '#i18n/paraglide/messages.js';
import styles from './working.module.css';

/** Says that work is under way, once that takes more than a moment. */
export function Working() {
  return <span className={styles.working}>{m.export_working()}</span>;
}
