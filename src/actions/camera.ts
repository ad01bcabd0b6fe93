import { createStore } from 'zustand/vanilla';
import type { Box, Point } from '#core/layout/box.ts';

/** A place at a card or beside it, in px at 100 % from its top left corner: the same place on another page or screen. */
export interface CardPoint extends Point {
  readonly card: string;
}

/** What can be asked of the map that is on screen. */
export interface Camera {
  zoomIn(): void;
  zoomOut(): void;
  /** Everything in view. */
  fit(): void;
  /** 100 %. */
  actualSize(): void;
  /** Where a point of the window lies on the map. */
  toMap(point: Point): Point;
  /** Where a point of the window lies from the card that is nearest, and the other way round. */
  toCard(point: Point): CardPoint | undefined;
  fromCard(point: CardPoint): Point | undefined;
  /** The card at a point of the window, and its box there. */
  cardAt(point: Point): { readonly id: string; readonly box: Box } | undefined;
  /** Puts the keyboard on the map, at the selected card. */
  focus(): void;
}

/** The camera of the map on screen, while there is one. */
export const cameraStore = createStore<{ camera: Camera | undefined }>(() => ({
  camera: undefined,
}));
