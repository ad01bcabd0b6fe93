import { create } from 'zustand';

/** The dialogs of the app; one is open at a time. */
export type DialogName =
  | 'paste-list'
  | 'examples'
  | 'export'
  | 'palette'
  | 'shortcuts'
  | 'help'
  | 'levels'
  | 'connect-to'
  | 'reconnect-from'
  | 'reconnect-to'
  | 'move-to';

interface DialogState {
  readonly open: DialogName | undefined;
  /** For a card that is moved: the one of its parents that it is taken from, when that is known. */
  readonly from: string | undefined;
  readonly show: (dialog: DialogName, from?: string) => void;
  readonly hide: () => void;
}

/** Which dialog is open. */
export const useDialogs = create<DialogState>((set) => ({
  open: undefined,
  from: undefined,
  show: (open, from) => set({ open, from }),
  hide: () => set({ open: undefined, from: undefined }),
}));
