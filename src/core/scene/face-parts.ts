import type { IconName } from './icons.ts';

// Places are px at 100 % from the card's top left corner.

/** One line of text; `x` is its left, middle or right after `align`, `y` its baseline. */
export interface FaceText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly weight: number;
  readonly color: string;
}

/** A rectangle; `radius` of all its corners, or of each, clockwise from the top left. */
export interface FaceBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number | readonly [number, number, number, number];
  readonly fill: string;
}

/** An icon, `size` px wide and high. */
export interface FaceIcon {
  readonly name: IconName;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** A small word on a card: a tag on its pill, a status or a count after its icon. */
export interface Badge {
  readonly box: FaceBox | undefined;
  readonly icon: FaceIcon | undefined;
  readonly text: FaceText;
}
