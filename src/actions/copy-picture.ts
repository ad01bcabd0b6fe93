import { Image } from 'lucide-react';
import { createStore } from 'zustand/vanilla';
import type { Model } from '#core/model/model.ts';
import { branchIds } from '#core/queries/branch.ts';
import { m } from '#i18n/paraglide/messages.js';
import { toast } from '#ui/toast.tsx';
import type { Action } from './action.ts';
import { useProblem } from './problem.ts';

/** Draws elements of a model (or all of it) and puts the picture on the clipboard. */
export type PictureCopier = (model: Model, only: ReadonlySet<string> | undefined) => Promise<void>;

/** Who draws pictures, while a model is on screen. */
export const pictureCopierStore = createStore<{ copy: PictureCopier | undefined }>(() => ({
  copy: undefined,
}));

/** The selected branches, or without a selection the whole model, as a picture for other programs. */
export const copyPictureAction: Action = {
  id: 'copy-picture',
  label: m.action_copy_picture,
  icon: Image,
  shortcut: '$mod+Shift+c',
  when: ({ session }) => (session?.store.getState().model.elements.size ?? 0) > 0,
  async run({ session }) {
    const { copy } = pictureCopierStore.getState();
    if (!session || !copy) return;
    const { model, selection } = session.store.getState();
    const ids = branchIds(model, selection);
    try {
      await copy(model, ids.size > 0 ? ids : undefined);
      toast({ message: m.copied_picture({ count: ids.size || model.elements.size }) });
    } catch {
      useProblem.getState().show({
        title: m.copy_picture_failed(),
        what: m.export_failed_copy(),
        safe: m.export_failed_safe(),
      });
    }
  },
};
