import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classes } from './classes.ts';

const ICONS = { info: Info, warning: TriangleAlert, danger: CircleAlert } as const;

interface BannerProps {
  readonly tone?: keyof typeof ICONS;
  readonly icon?: LucideIcon;
  readonly title?: string;
  /** Buttons at the end. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Something that stays true until it is dealt with. A `danger` interrupts a screen reader, the others wait. */
export function Banner({ tone = 'info', icon, title, actions, children }: BannerProps) {
  const Icon = icon ?? ICONS[tone];
  return (
    <div
      className={classes(styles.banner, styles[tone])}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title !== undefined && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
