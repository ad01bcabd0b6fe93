import { ClipboardPaste, FolderOpen, LayoutTemplate } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import type { ModelEntry, TochtDatabase } from '#storage/database.ts';
import { duplicateModel, removeModel, renameModel, restoreModel } from '#storage/library.ts';
import { toast } from '#ui/toast.tsx';
import type { Action } from './action.ts';
import { useDialogs } from './dialogs.ts';
import { chooseFiles, openFiles } from './open-files.ts';
import { navigate } from './route.ts';

/** Shows the dialog in which an indented list becomes a model. */
export const pasteListAction: Action = {
  id: 'paste-list',
  label: m.home_paste_list,
  icon: ClipboardPaste,
  run: () => useDialogs.getState().show('paste-list'),
};

/** Shows the examples and templates. */
export const examplesAction: Action = {
  id: 'examples',
  label: m.home_examples,
  icon: LayoutTemplate,
  run: () => useDialogs.getState().show('examples'),
};

/** Opens files of this device, each as a model of its own. */
export const openFileAction: Action = {
  id: 'open-file',
  label: m.home_open_file,
  icon: FolderOpen,
  run: async ({ db }) => openFiles(db, await chooseFiles()),
};

/** What a model in the library is known by. */
export type Listed = Pick<ModelEntry, 'id' | 'title'>;

/** Copies a model; the copy stands in the list, and can be opened from where that is told. */
export async function duplicateListed(db: TochtDatabase, { id, title }: Listed): Promise<void> {
  try {
    const copy = await duplicateModel(db, id, m.home_copy_of({ title }));
    toast({
      message: m.home_duplicated({ title }),
      action: { label: m.home_open(), run: () => navigate({ page: 'model', id: copy }) },
    });
  } catch {
    toast({ message: m.home_duplicate_failed({ title }) });
  }
}

/** Takes a model out of the library at once, and offers to bring it back. */
export async function removeListed(db: TochtDatabase, { id, title }: Listed): Promise<void> {
  try {
    await removeModel(db, id);
  } catch {
    toast({ message: m.home_remove_failed({ title }) });
    return;
  }
  toast({
    message: m.home_removed({ title }),
    action: { label: m.action_undo(), run: () => void restoreModel(db, id) },
  });
}

/** Gives a model another name. */
export async function renameListed(
  db: TochtDatabase,
  { id }: Listed,
  title: string,
): Promise<void> {
  try {
    await renameModel(db, id, title);
  } catch {
    toast({ message: m.home_rename_failed({ title }) });
  }
}
