import { lazy, Suspense } from 'react';
import { useDialogs } from '#actions/dialogs.ts';
import { useFace } from '#actions/face.ts';
import { DialogBoundary } from '#features/keeping/side-boundary.tsx';

const PickCardDialog = lazy(() =>
  import('#features/canvas/pick-card-dialog.tsx').then((file) => ({
    default: file.PickCardDialog,
  })),
);
const ExportDialog = lazy(() =>
  import('#features/export/export-dialog.tsx').then((file) => ({ default: file.ExportDialog })),
);
const LevelsDialog = lazy(() =>
  import('#features/levels/levels-dialog.tsx').then((file) => ({ default: file.LevelsDialog })),
);
const PaletteDialog = lazy(() =>
  import('#features/palette/palette-dialog.tsx').then((file) => ({ default: file.PaletteDialog })),
);
const ShortcutsDialog = lazy(() =>
  import('#features/shortcuts/shortcuts-dialog.tsx').then((file) => ({
    default: file.ShortcutsDialog,
  })),
);

/** The dialogs over an open model; what they are made of comes in when one opens. */
export function EditorDialogs() {
  const dialog = useDialogs((state) => state.open);
  const face = useFace();
  return (
    <DialogBoundary>
      <Suspense>
        {dialog === 'export' && <ExportDialog />}
        {dialog === 'levels' && <LevelsDialog />}
        {dialog === 'palette' && <PaletteDialog />}
        {dialog === 'shortcuts' && <ShortcutsDialog />}
        {face === 'list' && (dialog === 'connect-to' || dialog === 'move-to') && (
          <PickCardDialog purpose={dialog} />
        )}
      </Suspense>
    </DialogBoundary>
  );
}
