import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { LucideIcon } from 'lucide-react';
import styles from './segmented.module.css';

interface SegmentedProps<Value extends string> {
  /** What is chosen here; read to screen readers. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly icon?: LucideIcon;
    readonly disabled?: boolean;
  }[];
  readonly onChange: (value: Value) => void;
}

/** One of two to five, all in sight. The arrows move, Enter or Space chooses. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedProps<Value>) {
  return (
    <ToggleGroup
      aria-label={label}
      className={styles.group}
      value={[value]}
      onValueChange={([next]) => {
        // Pressing the chosen one again would leave nothing chosen.
        if (next !== undefined) onChange(next);
      }}
    >
      {options.map(({ value: option, label: words, icon: Icon, disabled }) => (
        <Toggle key={option} value={option} disabled={disabled} className={styles.option}>
          {Icon && <Icon aria-hidden className={styles.icon} />}
          <span>{words}</span>
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
