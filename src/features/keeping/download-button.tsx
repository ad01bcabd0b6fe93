import { Download } from 'lucide-react';
import { saveJsonAction } from '#actions/export-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';

/** Puts the model as it stands on the screen in a file. */
export function DownloadButton() {
  const session = useSession();
  const db = useDatabase();
  return (
    <Button icon={Download} onClick={() => void saveJsonAction.run({ session, db })}>
      {m.keeping_download()}
    </Button>
  );
}
