import type { FaceIcon, FaceText } from './face-parts.ts';
import type { TextDirection } from './text-direction.ts';

// What pictures are made of. Lengths are px at 100 % from the picture's top left corner.

export interface DrawnBox {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of all corners, or of each, clockwise from the top left. */
  readonly radius: number | readonly [number, number, number, number];
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** How long the dashes of its outline and the gaps between them are. */
  readonly dash?: readonly [number, number];
}

/** Path data of only M, L, C and Z, absolute. */
export interface DrawnPath {
  readonly kind: 'path';
  readonly data: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** How long its dashes and the gaps between them are; a line without is whole. */
  readonly dash?: readonly [number, number];
}

export interface DrawnText extends FaceText {
  readonly kind: 'text';
  readonly direction: TextDirection;
}

export interface DrawnIcon extends FaceIcon {
  readonly kind: 'icon';
}

export type Drawable = DrawnBox | DrawnPath | DrawnText | DrawnIcon;

/** Drawables that belong together, under the words that name them to who can't see them. */
export interface DrawnGroup {
  readonly kind: 'group';
  readonly label: string;
  readonly parts: readonly Drawable[];
}

/** A whole picture: its size in px and what is drawn, back to front. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string | undefined;
  readonly items: readonly (Drawable | DrawnGroup)[];
}
