import { useDialogs } from '#actions/dialogs.ts';
import { DialogBoundary } from '#features/keeping/side-boundary.tsx';
import { TypedAhead } from '#features/palette/typed-ahead.ts';
import { loadedLater } from '#ui/loaded-later.tsx';

const PickCardDialog = loadedLater(() =>
  import('#features/canvas/pick-card-dialog.tsx').then((file) => file.PickCardDialog),
);
const ReconnectDialog = loadedLater(() =>
  import('#features/canvas/reconnect-dialog.tsx').then((file) => file.ReconnectDialog),
);
const ExportDialog = loadedLater(() =>
  import('#features/export/export-dialog.tsx').then((file) => file.ExportDialog),
);
const LevelsDialog = loadedLater(() =>
  import('#features/levels/levels-dialog.tsx').then((file) => file.LevelsDialog),
);
const PaletteDialog = loadedLater(
  () => import('#features/palette/palette-dialog.tsx').then((file) => file.PaletteDialog),
  <TypedAhead />,
);
const ShortcutsDialog = loadedLater(() =>
  import('#features/shortcuts/shortcuts-dialog.tsx').then((file) => file.ShortcutsDialog),
);

/** The dialogs over an open model; what they are made of comes in when one opens. */
export function EditorDialogs() {
  const dialog = useDialogs((state) => state.open);
  return (
    <DialogBoundary>
      {dialog === 'export' && <ExportDialog />}
      {dialog === 'levels' && <LevelsDialog />}
      {dialog === 'palette' && <PaletteDialog />}
      {dialog === 'shortcuts' && <ShortcutsDialog />}
      {(dialog === 'connect-to' || dialog === 'move-to') && <PickCardDialog purpose={dialog} />}
      {dialog === 'reconnect-from' && <ReconnectDialog end="from" />}
      {dialog === 'reconnect-to' && <ReconnectDialog end="to" />}
    </DialogBoundary>
  );
}
