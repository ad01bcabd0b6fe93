import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './field.module.css';
import { Field, type FieldFrame } from './field.tsx';

export interface TextAreaProps
  extends FieldFrame,
    Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className' | 'id'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text of several lines that grows with what is typed. */
export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  className,
  onChange,
  ...rest
}: TextAreaProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} className={className}>
      {(control) => (
        <textarea
          dir="auto"
          {...rest}
          {...control}
          className={classes(styles.control, styles.area)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
