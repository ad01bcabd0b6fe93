import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What it does, in words: its accessible name and its tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  /** In tinykeys' notation; shown in the tooltip. */
  readonly shortcut?: string;
  /** Whether what it switches is on. Leave out when it is no switch. */
  readonly pressed?: boolean;
}

/** A button with only an icon; its words show on hover and focus. */
export function IconButton({
  label,
  icon: Icon,
  shortcut,
  pressed,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        aria-pressed={pressed}
        className={classes(styles.button, className)}
      >
        <Icon aria-hidden className={styles.icon} />
      </button>
    </Tooltip>
  );
}
