import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './field.module.css';
import { Field, type FieldFrame } from './field.tsx';

export interface SelectProps<Value extends string>
  extends FieldFrame,
    Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'className' | 'id' | 'children'> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, in the browser's own list: it works everywhere, by touch and by keyboard. */
export function Select<Value extends string>({
  label,
  hideLabel,
  hint,
  error,
  className,
  options,
  onChange,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} className={className}>
      {(control) => (
        <div className={styles.select}>
          <select
            {...rest}
            {...control}
            className={styles.control}
            onChange={(event) => {
              const chosen = options.find(({ value }) => value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden className={styles.chevron} />
        </div>
      )}
    </Field>
  );
}
