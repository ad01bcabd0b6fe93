import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './place-list.module.css';

/** Places one after the other, of which one is now: the pages of a book, the steps of a way. */
export function PlaceList({ className, ...rest }: ComponentProps<'ol'>) {
  return <ol {...rest} className={classes(styles.list, className)} />;
}

interface PlaceProps extends Omit<ComponentProps<'button'>, 'type' | 'aria-current'> {
  /** What it is, where one is now. */
  readonly current: 'page' | 'step' | undefined;
}

/** One of the places: a press goes there. */
export function Place({ current, className, ...rest }: PlaceProps) {
  return (
    <li>
      <button
        {...rest}
        type="button"
        className={classes(styles.place, className)}
        aria-current={current}
      />
    </li>
  );
}
