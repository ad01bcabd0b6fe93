import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import { toasts } from './toast.ts';
import styles from './toaster.module.css';

/** Where toasts appear; the app has one. F6 moves the focus to it. */
export function Toaster() {
  return (
    <Toast.Provider toastManager={toasts}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={m.ui_toasts()}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  return Toast.useToastManager().toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
      <Toast.Content className={styles.content}>
        <Toast.Description className={styles.message} />
        <Toast.Action className={styles.action} />
        <Toast.Close className={styles.close} aria-label={m.ui_close()}>
          <X aria-hidden className={styles.icon} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
