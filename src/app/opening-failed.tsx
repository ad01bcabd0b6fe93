import { navigate } from '#actions/route.ts';
import { RecoverModel } from '#features/keeping/recover-model.tsx';
import { ReloadButton } from '#features/keeping/reload-button.tsx';
import { m } from '#i18n/paraglide/messages.js';
import { StorageError } from '#storage/storage-error.ts';
import { Button } from '#ui/button.tsx';
import styles from './editor-screen.module.css';

/** Why a model could not be opened, that nothing was changed, and the way back. */
export function OpeningFailed({ id, error }: { id: string; error: unknown }) {
  const code = error instanceof StorageError ? error.code : undefined;
  const missing = code === 'not-found';
  return (
    <main className={styles.failed}>
      <h1>{missing ? m.opening_not_found() : m.opening_failed()}</h1>
      <p>{missing ? m.opening_not_found_why() : m.opening_failed_why()}</p>
      {code === 'unreadable' && <RecoverModel id={id} />}
      {!missing && <ReloadButton />}
      <Button variant="primary" onClick={() => navigate({ page: 'home' })}>
        {m.opening_home()}
      </Button>
    </main>
  );
}
