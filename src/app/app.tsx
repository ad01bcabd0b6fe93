import { useDialogs } from '#actions/dialogs.ts';
import { useRoute } from '#actions/route.ts';
import { useShow } from '#actions/show.ts';
import { HealthBanner } from '#features/keeping/health-banner.tsx';
import { ScreenBoundary } from '#features/keeping/screen-boundary.tsx';
import { DialogBoundary, SideBoundary } from '#features/keeping/side-boundary.tsx';
import { FileDrop } from '#features/library/file-drop.tsx';
import { HomeScreen } from '#features/library/home-screen.tsx';
import { ProblemDialog } from '#features/library/problem-dialog.tsx';
import { useLocale } from '#i18n/locale.ts';
import type { TochtDatabase } from '#storage/database.ts';
import { DatabaseContext } from '#storage/database-context.ts';
import { Announcer } from '#ui/announce.tsx';
import { loadedLater } from '#ui/loaded-later.tsx';
import { Toaster } from '#ui/toast.tsx';
import { UpdatePrompt } from './update-prompt.tsx';

const EditorScreen = loadedLater(() =>
  import('./editor-screen.tsx').then((file) => file.EditorScreen),
);
const PasteListDialog = loadedLater(() =>
  import('#features/library/paste-list-dialog.tsx').then((file) => file.PasteListDialog),
);
const ExamplesDialog = loadedLater(() =>
  import('#features/library/examples-dialog.tsx').then((file) => file.ExamplesDialog),
);
const HelpDialog = loadedLater(() =>
  import('#features/help/help-dialog.tsx').then((file) => file.HelpDialog),
);

/** The whole app: one screen at a time. */
export function App({ db }: { db: TochtDatabase }) {
  // Drawn anew when the language changes: the words are read while drawing.
  useLocale();
  const route = useRoute();
  const dialog = useDialogs((state) => state.open);
  return (
    <DatabaseContext value={db}>
      <ScreenBoundary modelId={route.page === 'home' ? undefined : route.id}>
        {route.page !== 'home' ? (
          <EditorScreen key={route.id} id={route.id} follows={route.page === 'follow'} />
        ) : (
          <>
            <HealthBanner />
            <HomeScreen />
          </>
        )}
      </ScreenBoundary>
      <DialogBoundary>
        {dialog === 'paste-list' && <PasteListDialog />}
        {dialog === 'examples' && <ExamplesDialog />}
        {dialog === 'help' && <HelpDialog />}
      </DialogBoundary>
      <SideBoundary>
        <ProblemDialog />
        <FileDrop />
        <UpdatePrompt />
      </SideBoundary>
      <SideBoundary>
        <Toasts />
      </SideBoundary>
      <SideBoundary>
        <Announcer />
      </SideBoundary>
    </DatabaseContext>
  );
}

function Toasts() {
  const isShow = useShow((state) => state.on);
  return <Toaster large={isShow} />;
}
