import { Toast } from '@base-ui/react/toast';

/** What the Toaster shows. */
export interface ToastContent {
  readonly message: string;
  /** What can be done about it: *Undo*. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The toasts of the app; the Toaster shows them. */
export const toasts = Toast.createToastManager<ToastContent>();

// Long enough to hear it, press F6 and Enter (WCAG 2.2.1); hovering or focusing it stops the clock.
const ACTION_MS = 20_000;
const PLAIN_MS = 7_000;

/** Says what just happened, from anywhere; the newest three show. */
export function toast(content: ToastContent): void {
  const { message, action } = content;
  const id = toasts.add({
    description: message,
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
