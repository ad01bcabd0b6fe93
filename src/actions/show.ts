import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { afterFrame } from '#storage/after-frame.ts';

/** How a model is shown: page by page, from the goal down layer by layer, or up one pathway. */
export type ShowKind = 'pages' | 'layers' | 'pathway';

/** How much of the screen's height the bar of the show takes at the top with the ring of a card below it, in px. */
export const SHOW_BAR_HEIGHT = 64;

/** What is on a screen while it shows: one part of the model, large enough for the back of the room. */
export interface Scene {
  /** The cards of this page. */
  readonly cards: ReadonlySet<string>;
  /** Those of them of which only the outline shows: their turn comes later. */
  readonly veiled: ReadonlySet<string>;
  /** For each card that goes on below on another page, how many cards are there. */
  readonly goesOn: ReadonlyMap<string, number>;
  /** The smallest zoom at which everything can be read. */
  readonly leastZoom: number;
  /** How much of the screen's height the sentence below takes, in px. */
  readonly covered: number;
  /** Where in the story this is, counted from 1, and of how many when that is known. */
  readonly place: number;
  readonly count: number | undefined;
}

/** What can be asked of the show on screen. */
export interface Stage {
  /** So many steps further, or back when negative. */
  go(steps: number): void;
  /** Begins at the beginning, from the selected card on. */
  begin(): void;
}

interface ShowState {
  readonly on: boolean;
  readonly kind: ShowKind;
  /** The pointer leaves a red trail. */
  readonly laser: boolean;
  readonly scene: Scene | undefined;
  readonly stage: Stage | undefined;
  /** How many steps were asked for before the first page was there. */
  readonly ahead: number;
}

/** The show on this screen. */
export const showStore = createStore<ShowState>(() => ({
  on: false,
  kind: 'pages',
  laser: false,
  scene: undefined,
  stage: undefined,
  ahead: 0,
}));

/** A part of the show's state. */
export function useShow<T>(selector: (state: ShowState) => T): T {
  return useStore(showStore, selector);
}

/** A step further (1) or back (-1); as soon as the first page is there. */
export function goInShow(step: 1 | -1): void {
  const { stage, ahead } = showStore.getState();
  if (stage) stage.go(step);
  else showStore.setState({ ahead: ahead + step });
}

/** Back from the show: first the screen is as it was, and then, in a frame of its own, the map. */
export function leaveShow(): void {
  showStore.setState({ on: false, kind: 'pages', laser: false, ahead: 0 });
  afterFrame(() => {
    if (!showStore.getState().on) showStore.setState({ scene: undefined });
  });
}

/** Nothing is shown any more. */
export function endShow(): void {
  showStore.setState({ on: false, kind: 'pages', laser: false, ahead: 0, scene: undefined });
}
