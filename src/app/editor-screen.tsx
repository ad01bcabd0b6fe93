import { useDeferredValue, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type PictureCopier, pictureCopierStore } from '#actions/copy-picture.ts';
import { useFace } from '#actions/face.ts';
import { useQueue } from '#actions/queue.ts';
import { endShow, showStore, useShow } from '#actions/show.ts';
import { useShortcuts } from '#actions/use-shortcuts.ts';
import { QuestionBar } from '#features/ask/question-bar.tsx';
import { MapCanvas } from '#features/canvas/map-canvas.tsx';
import { ViewStrip } from '#features/canvas/view-strip.tsx';
import { EditorHeader } from '#features/header/editor-header.tsx';
import { FaceSwitch } from '#features/header/face-switch.tsx';
import { StepListButton } from '#features/history/step-list.tsx';
import { HealthBanner } from '#features/keeping/health-banner.tsx';
import { KeepingBanner } from '#features/keeping/keeping-banner.tsx';
import { KeepingIndicator } from '#features/keeping/keeping-indicator.tsx';
import { PanelBoundary } from '#features/keeping/panel-boundary.tsx';
import { SearchBar } from '#features/search/search-bar.tsx';
import { useLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { SessionContext } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import type { OpenedModel } from '#storage/open-model.ts';
import { loadedLater } from '#ui/loaded-later.tsx';
import { EditorDialogs } from './editor-dialogs.tsx';
import styles from './editor-screen.module.css';
import { takeOpening } from './first-opening.ts';
import { OpeningFailed } from './opening-failed.tsx';
import { SideColumn } from './side-column.tsx';

const OutlineList = loadedLater(
  () => import('#features/outline/outline.tsx').then((file) => file.OutlineList),
  <div className={styles.coming} aria-busy="true" />,
);
const QueuePanel = loadedLater(() =>
  import('#features/queue/queue-panel.tsx').then((file) => file.QueuePanel),
);
const ShowStage = loadedLater(() =>
  import('#features/present/show-stage.tsx').then((file) => file.ShowStage),
);

const copyBranchPicture: PictureCopier = async (model, only) => {
  const { copyPicture } = await import('#features/export/take-away.ts');
  await copyPicture(model, { kind: 'png', only, scale: 2, background: true, caption: false });
};

type Opening = { opened: OpenedModel } | { error: unknown } | undefined;

/** One model: opened from the device, edited, and closed when the person leaves. */
export function EditorScreen({ id, follows }: { id: string; follows: boolean }) {
  const db = useDatabase();
  const locale = useLocale();
  const [opening, setOpening] = useState<Opening>();

  useEffect(() => {
    let gone = false;
    const opened = takeOpening(db, id);
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

  if (opening && 'opened' in opening)
    return <Editor key={locale} opened={opening.opened} follows={follows} />;
  return (
    <>
      <HealthBanner />
      {opening ? (
        <OpeningFailed id={id} error={opening.error} />
      ) : (
        <main className={styles.loading} aria-busy="true" />
      )}
    </>
  );
}

function Editor({ opened, follows }: { opened: OpenedModel; follows: boolean }) {
  const { session } = opened;
  const title = useStore(session.store, (state) => state.model.about.title);
  const lastFace = useFace();
  const isShow = useShow((state) => state.on);
  // First the screen is cleared, then comes what is shown.
  const hasStage = useDeferredValue(isShow) && isShow;
  // A show is of the map. Drawing a whole map or list may take a moment, in which what shows stays and answers.
  const face = useDeferredValue(isShow ? 'map' : lastFace);
  const isQueueOpen = useQueue((queue) => queue.open);
  useShortcuts(session);
  useEffect(() => {
    if (follows) showStore.setState({ on: true });
    return endShow;
  }, [follows]);
  useEffect(() => {
    pictureCopierStore.setState({ copy: copyBranchPicture });
    return () => pictureCopierStore.setState({ copy: undefined });
  }, []);
  useEffect(() => {
    document.title = `${title} · ${m.app_name()}`;
  }, [title]);
  return (
    <SessionContext value={session}>
      <div
        className={styles.screen}
        data-show={isShow || undefined}
        data-follows={follows || undefined}
      >
        <EditorHeader steps={<StepListButton className={styles.steps} />}>
          <KeepingIndicator />
        </EditorHeader>
        <div className={styles.banners}>
          <HealthBanner />
          <KeepingBanner opened={opened} />
        </div>
        <main className={styles.main} data-face={face}>
          <h1 className="visually-hidden">{title}</h1>
          <div className={styles.faces} data-show={isShow || undefined}>
            <FaceSwitch />
          </div>
          {hasStage && <ShowStage follows={follows} />}
          <PanelBoundary>
            <SearchBar />
            {face === 'map' ? (
              <MapCanvas />
            ) : (
              <>
                <div className={styles.view}>
                  <ViewStrip />
                </div>
                <OutlineList />
              </>
            )}
          </PanelBoundary>
          <div className={styles.ask} data-show={isShow || undefined}>
            <PanelBoundary>
              <QuestionBar />
            </PanelBoundary>
          </div>
        </main>
        {isQueueOpen && !isShow && (
          <div className={styles.queue}>
            <PanelBoundary>
              <QueuePanel />
            </PanelBoundary>
          </div>
        )}
        <SideColumn className={styles.inspector} />
      </div>
      <EditorDialogs />
    </SessionContext>
  );
}
