import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/button.tsx';
import { DownloadButton } from './download-button.tsx';
import styles from './panel-boundary.module.css';

/** Around one part of the screen of a model: when it breaks, the rest goes on and the work stays where it is. */
export function PanelBoundary({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={BrokenPanel}>{children}</ErrorBoundary>;
}

function BrokenPanel({ resetErrorBoundary }: FallbackProps) {
  return (
    <section className={styles.panel} role="alert">
      <h2 className={styles.title}>{m.keeping_panel()}</h2>
      <p>{m.keeping_panel_words()}</p>
      <div className={styles.actions}>
        <Button icon={RotateCw} onClick={resetErrorBoundary}>
          {m.keeping_panel_again()}
        </Button>
        <DownloadButton />
      </div>
    </section>
  );
}
