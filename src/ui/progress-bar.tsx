import styles from './progress-bar.module.css';

interface ProgressBarProps {
  /** Of what. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** How far something is. */
export function ProgressBar({ label, value, max }: ProgressBarProps) {
  return <progress className={styles.bar} value={value} max={max} aria-label={label} />;
}
