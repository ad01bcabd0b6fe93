import type { Box } from '#core/layout/box.ts';
import type { View } from './camera-moves.ts';
import { type PaperColors, type Picture, paintSheet } from './paint-sheet.ts';
import { isUsedUp, type Sheet, sheetFor, sheetTransform, type WindowSize } from './sheet.ts';

/** How long painting may hold up one frame, in ms. */
const SLICE_MS = 5;
/** The view stands still when it has not moved for this long, in ms; then a scaled sheet is drawn sharp. */
export const STILL_MS = 110;

interface Shown {
  readonly canvas: HTMLCanvasElement;
  readonly sheet: Sheet;
}

/**
 * Keeps the map drawn under a moving view: one canvas shows, moved and scaled with the view, while the other is
 * painted a little each frame and takes its place when it is done.
 */
export class SheetKeeper {
  #picture: Picture | undefined;
  #bounds: Box = { x: 0, y: 0, width: 0, height: 0 };
  #view: View = { x: 0, y: 0, zoom: 1 };
  #size: WindowSize = { width: 0, height: 0 };
  #shown: Shown | undefined;
  #frame = 0;
  #isStill = true;
  #still: ReturnType<typeof setTimeout> | undefined;
  #spare: HTMLCanvasElement;
  #other: HTMLCanvasElement;

  #map: Element;

  constructor(map: Element, one: HTMLCanvasElement, other: HTMLCanvasElement) {
    this.#map = map;
    this.#spare = one;
    this.#other = other;
  }

  /** Draws another picture, in the place of the one before when it is ready. */
  draw(picture: Picture, bounds: Box): void {
    this.#picture = picture;
    this.#bounds = bounds;
    this.#paint();
  }

  move(view: View, size: WindowSize): void {
    const resized = size.width !== this.#size.width || size.height !== this.#size.height;
    this.#view = view;
    this.#size = size;
    if (this.#shown) {
      const { canvas, sheet } = this.#shown;
      canvas.style.transform = sheetTransform(sheet, view);
      this.#mark(true);
      if (this.#frame === 0 && (resized || isUsedUp(sheet, view, size, this.#bounds)))
        this.#paint();
    } else {
      this.#paint();
    }
    clearTimeout(this.#still);
    this.#isStill = false;
    this.#still = setTimeout(() => {
      this.#isStill = true;
      if (this.#shown && this.#shown.sheet.zoom !== this.#view.zoom) this.#paint();
      else this.#mark(false);
    }, STILL_MS);
  }

  /** Draws the same again: a typeface has come in, or the paper has another colour. */
  refresh(): void {
    this.#paint();
  }

  close(): void {
    clearTimeout(this.#still);
    cancelAnimationFrame(this.#frame);
    this.#mark(false);
  }

  /** While the view moves the picture shows the cards by itself: drawing their elements anew each frame takes too long. */
  #mark(isMoving: boolean): void {
    this.#map.toggleAttribute('data-moving', isMoving);
  }

  #paint(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const picture = this.#picture;
    if (!picture || this.#size.width === 0) return;
    const sheet = sheetFor(this.#view, this.#size, this.#bounds);
    const canvas = this.#spare;
    const context = canvas.getContext('2d');
    if (!context) return;
    const density = devicePixelRatio;
    const width = Math.ceil(sheet.width * sheet.zoom);
    const height = Math.ceil(sheet.height * sheet.zoom);
    canvas.width = Math.ceil(width * density);
    canvas.height = Math.ceil(height * density);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    const work = paintSheet(context, picture, sheet, sheet.zoom * density, colorsOf(canvas));
    const step = (): void => {
      this.#frame = 0;
      // Nothing is on screen yet: better late by a frame than empty.
      const end = this.#shown ? performance.now() + SLICE_MS : Number.POSITIVE_INFINITY;
      let done = false;
      while (!done && performance.now() < end) done = work.next().done ?? false;
      if (done) this.#show(canvas, sheet);
      else this.#frame = requestAnimationFrame(step);
    };
    step();
  }

  #show(canvas: HTMLCanvasElement, sheet: Sheet): void {
    canvas.style.transform = sheetTransform(sheet, this.#view);
    canvas.style.visibility = 'visible';
    this.#spare = this.#other;
    this.#other = canvas;
    this.#spare.style.visibility = 'hidden';
    this.#shown = { canvas, sheet };
    if (this.#isStill) this.#mark(false);
    if (isUsedUp(sheet, this.#view, this.#size, this.#bounds)) {
      this.#frame = requestAnimationFrame(() => this.#paint());
    }
  }
}

function colorsOf(canvas: HTMLCanvasElement): PaperColors {
  const style = getComputedStyle(canvas);
  return {
    paper: style.getPropertyValue('--surface-paper'),
    link: style.getPropertyValue('--link-color'),
    lit: style.getPropertyValue('--accent-sea'),
    deepEdge: matchMedia('(prefers-color-scheme: dark)').matches
      ? style.getPropertyValue('--color-control')
      : undefined,
  };
}
