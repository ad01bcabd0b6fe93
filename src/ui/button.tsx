import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classes } from './classes.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'medium' | 'large';
  readonly icon?: LucideIcon;
  /** Stands after the label: a chevron, a key cap. */
  readonly trailing?: ReactNode;
}

/** A button with words. `primary` is for the one thing this screen is for. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon: Icon,
  trailing,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(
        styles.button,
        styles[variant],
        size === 'large' && styles.large,
        className,
      )}
    >
      {Icon && <Icon aria-hidden className={styles.icon} />}
      {children !== undefined && <span className={styles.label}>{children}</span>}
      {trailing}
    </button>
  );
}
