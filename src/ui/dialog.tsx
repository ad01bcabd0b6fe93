import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { m } from '#i18n/paraglide/messages.js';
import { classes } from './classes.ts';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** One sentence below the title, read aloud with it. */
  readonly description?: ReactNode;
  readonly open?: boolean;
  readonly onClose: () => void;
  readonly size?: 'medium' | 'large';
  /** `top` for what grows and shrinks as one types: what is typed in stays where it is, with room below. */
  readonly place?: 'middle' | 'top';
  /** What gets the focus first; the first field or button when left out. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** The buttons below, the one that does it last. */
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}

/** A modal dialog: Escape, the cross or a press beside it closes it, and the focus goes back where it was. */
export function Dialog({
  title,
  description,
  open = true,
  onClose,
  size = 'medium',
  place = 'middle',
  initialFocus,
  footer,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={classes(styles.viewport, place === 'top' && styles.top)}>
          <Base.Popup
            className={classes(styles.popup, size === 'large' && styles.large)}
            initialFocus={initialFocus}
          >
            <Base.Title className={styles.title}>{title}</Base.Title>
            {description !== undefined && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
            {children !== undefined && <div className={styles.body}>{children}</div>}
            {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
            {/* Last, so that the focus starts at what the dialog is about. */}
            <Base.Close className={styles.close} aria-label={m.ui_close()}>
              <X aria-hidden className={styles.cross} />
            </Base.Close>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
