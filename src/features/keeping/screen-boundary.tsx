import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { saveModelFile } from '#actions/export-actions.ts';
import { navigate } from '#actions/route.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useDatabase } from '#storage/database-context.ts';
import { openModel } from '#storage/open-model.ts';
import { Button } from '#ui/button.tsx';
import styles from './panel-boundary.module.css';
import { ReloadButton } from './reload-button.tsx';

interface ScreenBoundaryProps {
  /** The model on the screen; none at home. */
  readonly modelId: string | undefined;
  readonly children: ReactNode;
}

/** Around a whole screen, for what breaks outside of its panels. Going to another screen starts afresh. */
export function ScreenBoundary({ modelId, children }: ScreenBoundaryProps) {
  return (
    <ErrorBoundary resetKeys={[modelId]} fallback={<BrokenScreen modelId={modelId} />}>
      {children}
    </ErrorBoundary>
  );
}

function BrokenScreen({ modelId }: { readonly modelId: string | undefined }) {
  return (
    <main className={styles.panel} role="alert">
      <h1 className={styles.title}>{m.keeping_screen()}</h1>
      <p>{m.keeping_screen_words()}</p>
      <div className={styles.actions}>
        <ReloadButton />
        {modelId !== undefined && <FileOfModel id={modelId} />}
        {modelId !== undefined && (
          <Button onClick={() => navigate({ page: 'home' })}>{m.opening_home()}</Button>
        )}
      </div>
    </main>
  );
}

/** Opens the model behind the scenes, with what this page could not write of it, and downloads it. */
function FileOfModel({ id }: { readonly id: string }) {
  const db = useDatabase();
  const download = async (): Promise<void> => {
    const opened = await openModel(db, id);
    await saveModelFile(opened.session, db);
    await opened.close();
  };
  return (
    <Button icon={Download} onClick={() => void download().catch(() => undefined)}>
      {m.keeping_download()}
    </Button>
  );
}
