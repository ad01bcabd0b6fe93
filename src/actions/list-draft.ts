import { create } from 'zustand';

interface ListDraft {
  readonly text: string;
  readonly setText: (text: string) => void;
}

/** The list that is being pasted or typed; it stays when its dialog closes, so that no word is lost. */
export const useListDraft = create<ListDraft>((set) => ({
  text: '',
  setText: (text) => set({ text }),
}));
