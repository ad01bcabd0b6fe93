import { Download, Save } from 'lucide-react';
import { writeJson } from '#core/formats/json/write-json.ts';
import { m } from '#i18n/paraglide/messages.js';
import { versionOf } from '#session/document.ts';
import type { Session } from '#session/session.ts';
import type { TochtDatabase } from '#storage/database.ts';
import { noteBackup } from '#storage/library.ts';
import { toast } from '#ui/toast.tsx';
import type { Action } from './action.ts';
import { useDialogs } from './dialogs.ts';
import { fileName } from './file-name.ts';
import { useProblem } from './problem.ts';
import { saveFile } from './save-file.ts';

/** Shows the dialog in which a model is taken away as a picture or a file. */
export const openExportAction: Action = {
  id: 'export',
  label: m.export_action_open,
  icon: Download,
  shortcut: '$mod+Shift+e',
  whileTyping: true,
  when: ({ session }) => session !== undefined,
  run: () => useDialogs.getState().show('export'),
};

/** Ctrl+S: the work is kept already; this also puts a file of it in the person's hands. */
export const saveJsonAction: Action = {
  id: 'save-json',
  label: m.export_action_save,
  icon: Save,
  shortcut: '$mod+s',
  whileTyping: true,
  when: ({ session }) => session !== undefined,
  async run({ session, db }) {
    if (!session) return;
    try {
      const file = await saveModelFile(session, db);
      toast({ message: m.export_saved_file({ file }) });
    } catch {
      useProblem.getState().show({
        title: m.export_failed_file(),
        what: m.export_failed_file_what(),
        safe: m.export_failed_safe(),
      });
    }
  },
};

/**
 * Downloads the whole model as a file that Tocht opens again, and remembers that it left the device.
 * @returns the name of the file
 */
export async function saveModelFile(session: Session, db: TochtDatabase): Promise<string> {
  await typingWritten(session);
  const { model } = session.store.getState();
  const name = fileName(model.about.title, 'tocht.json');
  saveFile(
    new Blob([writeJson(model, versionOf(session.doc))], { type: 'application/json' }),
    name,
  );
  // The file has left; that it couldn't be noted is told where the device's storage is.
  await noteBackup(db, session.id).catch(() => {});
  return name;
}

/** Waits until what is being typed stands in the model: a tenth of a second at most. */
function typingWritten({ store }: Session): Promise<void> {
  return new Promise((resolve) => {
    if (!store.getState().typing) {
      resolve();
      return;
    }
    const stop = store.subscribe(({ typing }) => {
      if (typing) return;
      stop();
      resolve();
    });
  });
}
