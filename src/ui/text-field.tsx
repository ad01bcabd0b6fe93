import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './field.module.css';
import { Field, type FieldFrame } from './field.tsx';

export interface TextFieldProps
  extends FieldFrame,
    Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly icon?: LucideIcon;
}

/** One line of text. */
export function TextField({
  label,
  hideLabel,
  hint,
  error,
  className,
  icon: Icon,
  onChange,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} className={className}>
      {(control) => (
        <div className={Icon && styles.withIcon}>
          {Icon && <Icon aria-hidden className={styles.icon} />}
          <input
            dir="auto"
            {...rest}
            {...control}
            className={styles.control}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </Field>
  );
}
