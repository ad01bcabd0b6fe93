import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import styles from './toast.module.css';

interface ToastContent {
  readonly message: string;
  /** What can be done about it: *Undo*. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const toasts = Toast.createToastManager<ToastContent>();

// Long enough to hear it, press F6 and Enter (WCAG 2.2.1); hovering or focusing it stops the clock.
const ACTION_MS = 20_000;
const PLAIN_MS = 7_000;

/** Says what just happened, from anywhere; the newest three show. */
export function toast(content: ToastContent): void {
  const { message, action } = content;
  const id = toasts.add({
    title: message,
    timeout: action ? ACTION_MS : PLAIN_MS,
    data: content,
    actionProps: action && {
      children: action.label,
      onClick: () => {
        toasts.close(id);
        action.run();
      },
    },
  });
}

/**
 * Where toasts appear; the app has one. F6 moves the focus to it.
 * @param props.large whether they are read from the back of a room
 */
export function Toaster({ large = false }: { readonly large?: boolean }) {
  return (
    <Toast.Provider toastManager={toasts}>
      <Toast.Portal>
        <Place large={large} />
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Place({ large }: { readonly large: boolean }) {
  const shown = Toast.useToastManager<ToastContent>().toasts;
  return (
    <Toast.Viewport
      className={styles.viewport}
      data-large={large || undefined}
      data-empty={shown.length === 0 || undefined}
      aria-label={m.ui_toasts()}
    >
      {shown.map((toast) => (
        <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
          <Toast.Content className={styles.content}>
            <Toast.Title render={<p />} className={styles.message} />
            <Toast.Action className={styles.action} />
            <Toast.Close className={styles.close} aria-label={m.ui_close()}>
              <X aria-hidden className={styles.icon} />
            </Toast.Close>
          </Toast.Content>
        </Toast.Root>
      ))}
    </Toast.Viewport>
  );
}
