import styles from './logo.module.css';

/** The sign of the app: an arch to go under, and the sun that rises in it. */
export function Logo() {
  return (
    <svg viewBox="0 0 28 20" aria-hidden="true" className={styles.sign}>
      <path d="M2 18.2C2.6 8.4 7.6 2 14 2s11.4 6.4 12 16.2" className={styles.arch} />
      <circle cx="14.2" cy="15.8" r="4" className={styles.sun} />
    </svg>
  );
}
