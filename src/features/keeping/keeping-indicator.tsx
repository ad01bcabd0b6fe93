import { useLiveQuery } from 'dexie-react-hooks';
import { Check, CircleAlert, Eye, LoaderCircle } from 'lucide-react';
import { formatMoment } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import styles from './keeping-indicator.module.css';
import { useCalm } from './use-calm.ts';

const LOOKS = {
  saved: { icon: Check, words: m.keeping_saved },
  saving: { icon: LoaderCircle, words: m.keeping_saving },
  failed: { icon: CircleAlert, words: m.keeping_not_saved },
  readOnly: { icon: Eye, words: m.keeping_read_only },
} as const;

/** Where the work is: `saved` only when everything, half a word included, is on the device. */
export function KeepingIndicator() {
  const state = useSessionState(({ keeping, typing, readOnly }): keyof typeof LOOKS => {
    if (keeping.status === 'failed') return 'failed';
    if (readOnly) return 'readOnly';
    return keeping.status === 'saved' && !typing ? 'saved' : 'saving';
  });
  const shown = useCalm(state, 'saved', 'saving');
  const { icon: Icon, words } = LOOKS[shown];
  const backupAt = useBackupMoment();
  return (
    <p className={styles.indicator} data-keeping={shown}>
      <Icon aria-hidden className={styles.icon} />
      <span className={styles.words}>{words()}</span>
      {shown === 'saved' && (
        <span className={styles.backup}>
          {backupAt ? m.keeping_backup({ moment: formatMoment(backupAt) }) : m.keeping_no_backup()}
        </span>
      )}
    </p>
  );
}

function useBackupMoment(): string | undefined {
  const db = useDatabase();
  const { id } = useSession();
  return useLiveQuery(
    () =>
      db.models.get(id).then(
        (entry) => entry?.lastBackupAt,
        () => undefined,
      ),
    [db, id],
  );
}
