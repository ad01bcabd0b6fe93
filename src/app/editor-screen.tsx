import { useEffect, useState } from 'react';
import { useShortcuts } from '#actions/use-shortcuts.ts';
import { QuestionBar } from '#features/ask/question-bar.tsx';
import { MapCanvas } from '#features/canvas/map-canvas.tsx';
import { EditorHeader } from '#features/header/editor-header.tsx';
import { Inspector } from '#features/inspector/inspector.tsx';
import { SessionContext } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { type OpenedModel, openModel } from '#storage/open-model.ts';
import styles from './editor-screen.module.css';
import { OpeningFailed } from './opening-failed.tsx';

type Opening = { opened: OpenedModel } | { error: unknown } | undefined;

/** One model: opened from the device, edited, and closed when the person leaves. */
export function EditorScreen({ id }: { id: string }) {
  const db = useDatabase();
  const [opening, setOpening] = useState<Opening>();

  useEffect(() => {
    let gone = false;
    const opened = openModel(db, id);
    opened.then(
      (model) => !gone && setOpening({ opened: model }),
      (error: unknown) => !gone && setOpening({ error }),
    );
    return () => {
      gone = true;
      setOpening(undefined);
      opened.then((model) => model.close()).catch(() => {});
    };
  }, [db, id]);

  if (!opening) return <main className={styles.loading} aria-busy="true" />;
  if ('error' in opening) return <OpeningFailed id={id} error={opening.error} />;
  return <Editor opened={opening.opened} />;
}

function Editor({ opened }: { opened: OpenedModel }) {
  const { session } = opened;
  useShortcuts(session);
  return (
    <SessionContext value={session}>
      <div className={styles.screen}>
        <EditorHeader />
        <main className={styles.main}>
          <MapCanvas />
          <div className={styles.ask}>
            <QuestionBar />
          </div>
        </main>
        <div className={styles.inspector}>
          <Inspector />
        </div>
      </div>
    </SessionContext>
  );
}
