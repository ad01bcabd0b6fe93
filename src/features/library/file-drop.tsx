import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openFiles } from '#actions/open-files.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useDatabase } from '#storage/database-context.ts';
import styles from './file-drop.module.css';

/** Opens files that are dropped anywhere on the window, and shows that they can be while they hang above it. */
export function FileDrop() {
  const db = useDatabase();
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Every element that is entered or left says so; the window is left when all that were entered are.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      void openFiles(db, [...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', hover);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', hover);
      removeEventListener('drop', drop);
    };
  }, [db]);

  if (!over) return null;
  return (
    <div className={styles.overlay}>
      <div className={styles.sheet}>
        <FileDown aria-hidden className={styles.icon} />
        <p className={styles.words}>{m.drop_here()}</p>
        <p className={styles.kinds}>{m.drop_kinds()}</p>
      </div>
    </div>
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
