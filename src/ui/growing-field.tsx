import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './growing-field.module.css';

interface GrowingFieldProps
  extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'rows' | 'dir'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words that are edited where they stand: as tall as they are, and in the type around them. */
export function GrowingField({
  value,
  placeholder,
  className,
  onChange,
  ...rest
}: GrowingFieldProps) {
  return (
    <span className={classes(styles.frame, className)} data-text={value || placeholder}>
      <textarea
        {...rest}
        rows={1}
        dir="auto"
        className={styles.field}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
