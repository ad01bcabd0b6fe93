import { createStore } from 'zustand/vanilla';

/** What can be asked of the question bar that is on screen. */
export interface AskBar {
  /** Puts the keyboard in the line, behind what stands there. */
  focus(): void;
  /** How much of the map's window it covers from below, in px. */
  height(): number;
}

/** The question bar on screen, while there is one. */
export const askBarStore = createStore<{ bar: AskBar | undefined }>(() => ({ bar: undefined }));
