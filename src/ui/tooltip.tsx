import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Shortcut } from './kbd.tsx';
import styles from './tooltip.module.css';

interface TooltipProps {
  readonly label: string;
  /** In tinykeys' notation. */
  readonly shortcut?: string;
  /** Where they show: above, unless that would cover what is worked on. */
  readonly side?: 'top' | 'bottom';
  /** One element that takes a ref and spreads its props on a DOM element. */
  readonly children: ReactElement;
}

/**
 * Words that show on hover and keyboard focus. They only repeat what the element is already named, and say nothing twice
 * to whoever listens.
 */
export function Tooltip({ label, shortcut, side = 'top', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger delay={400} render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className={styles.positioner}>
          <Base.Popup className={styles.popup} aria-hidden="true">
            {label}
            {shortcut && <Shortcut keys={shortcut} onDark />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
