import { navigate } from '#actions/route.ts';
import { m } from '#i18n/paraglide/messages.js';
import { StorageError } from '#storage/storage-error.ts';
import { Button } from '#ui/button.tsx';
import styles from './editor-screen.module.css';

/** Why a model could not be opened, that nothing was changed, and the way back. */
export function OpeningFailed({ error }: { id: string; error: unknown }) {
  const missing = error instanceof StorageError && error.code === 'not-found';
  return (
    <main className={styles.failed}>
      <h1>{missing ? m.opening_not_found() : m.opening_failed()}</h1>
      <p>{missing ? m.opening_not_found_why() : m.opening_failed_why()}</p>
      <Button variant="primary" onClick={() => navigate({ page: 'home' })}>
        {m.opening_home()}
      </Button>
    </main>
  );
}
