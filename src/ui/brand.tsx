import { m } from '#i18n/paraglide/messages.js';
import styles from './brand.module.css';

/** The sign and the name of the app, as in the header. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 28 20" aria-hidden="true" className={styles.sign}>
        <path d="M2 18.2C2.6 8.4 7.6 2 14 2s11.4 6.4 12 16.2" className={styles.arch} />
        <circle cx="14.2" cy="15.8" r="4" className={styles.sun} />
      </svg>
      {m.app_name()}
    </span>
  );
}
