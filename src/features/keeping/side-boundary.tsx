import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDialogs } from '#actions/dialogs.ts';
import { useProblem } from '#actions/problem.ts';
import { m } from '#i18n/paraglide/messages.js';

interface BoundaryProps {
  readonly children: ReactNode;
}

/** Around what only accompanies a screen, toasts and the like: when it breaks it is left out. */
export function SideBoundary({ children }: BoundaryProps) {
  return <ErrorBoundary fallback={null}>{children}</ErrorBoundary>;
}

/** Around the dialogs: one that breaks closes, and says so. */
export function DialogBoundary({ children }: BoundaryProps) {
  const open = useDialogs((state) => state.open);
  return (
    <ErrorBoundary fallback={null} resetKeys={[open]} onError={tell}>
      {children}
    </ErrorBoundary>
  );
}

function tell(): void {
  useDialogs.getState().hide();
  useProblem.getState().show({
    title: m.keeping_dialog(),
    what: m.keeping_dialog_words(),
    safe: m.problem_nothing_changed(),
  });
}
