import type { Action } from '#actions/action.ts';
import { examplesAction, openFileAction, pasteListAction } from '#actions/library-actions.ts';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';
import styles from './start-buttons.module.css';

const STARTS: readonly Action[] = [pasteListAction, examplesAction, openFileAction];

/** The other ways to begin. */
export function StartButtons() {
  const db = useDatabase();
  return (
    <div className={styles.buttons}>
      {STARTS.map(({ id, label, icon, run }) => (
        <Button key={id} icon={icon} onClick={() => void run({ session: undefined, db })}>
          {label()}
        </Button>
      ))}
    </div>
  );
}
