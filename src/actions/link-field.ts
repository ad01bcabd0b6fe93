import { createStore } from 'zustand/vanilla';

/** The link whose field in the panel beside the map is to get the keyboard, as soon as it is there. */
export const linkFieldStore = createStore<{ wanted: string | undefined }>(() => ({
  wanted: undefined,
}));
