import { createStore } from 'zustand/vanilla';

/** What can be asked of the question bar that is on screen. */
export interface AskBar {
  /** Puts the keyboard in the line, behind what stands there. */
  focus(): void;
  /** What covers the map's window from below; null where nothing may be typed. */
  element(): HTMLElement | null;
}

/** The question bar on screen, while there is one, and the card it asks about. */
export const askBarStore = createStore<{ bar: AskBar | undefined; about: string | undefined }>(
  () => ({ bar: undefined, about: undefined }),
);
