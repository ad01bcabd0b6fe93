import { useLiveQuery } from 'dexie-react-hooks';
import { openFiles } from '#actions/open-files.ts';
import { formatMoment } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { RevisionRow } from '#storage/database.ts';
import { useDatabase } from '#storage/database-context.ts';
import { quarantined } from '#storage/quarantine.ts';
import { lastRevision } from '#storage/revisions.ts';
import { Button } from '#ui/button.tsx';
import styles from './panel-boundary.module.css';
import { PiecesButton } from './pieces-button.tsx';

/** For a model that can't be read at all: its last revision as a model of its own, and the pieces as they are. */
export function RecoverModel({ id }: { readonly id: string }) {
  const db = useDatabase();
  const found = useLiveQuery(
    async () => ({
      revision: await lastRevision(db, id),
      pieces: (await quarantined(db, id)).length,
    }),
    [db, id],
  );
  const open = ({ json, at }: RevisionRow): Promise<void> =>
    openFiles(db, [new File([json], `${at}.tocht.json`)]);
  const revision = found?.revision;
  return (
    <div className={styles.actions}>
      {revision && (
        <Button onClick={() => void open(revision)}>
          {m.keeping_open_revision({ moment: formatMoment(revision.at) })}
        </Button>
      )}
      {found !== undefined && found.pieces > 0 && <PiecesButton id={id} />}
    </div>
  );
}
