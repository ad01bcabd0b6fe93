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
  readonly show: (dialog: DialogName) => void;
  readonly hide: () => void;
}

/** Which dialog is open. */
export const useDialogs = create<DialogState>((set) => ({
  open: undefined,
  show: (open) => set({ open }),
  hide: () => set({ open: undefined }),
}));
