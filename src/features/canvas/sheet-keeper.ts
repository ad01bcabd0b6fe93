import type { Box } from '#core/layout/box.ts';
import type { View } from './camera-moves.ts';
import { type PaperColors, type Picture, paintSheet } from './paint-sheet.ts';
import { paperColorsOf } from './paper-colors.ts';
import {
  isScaledTooMuch,
  type Spot,
  sheetAt,
  spotsFor,
  visiblePart,
  type WindowSize,
} from './sheet.ts';
import { giveBack, SheetStack, takeCanvas } from './sheet-stack.ts';

/** How long painting may hold up one frame, in ms. */
const SLICE_MS = 4;
/** The view stands still when it has not moved for this long, in ms; then scaled sheets are drawn sharp. */
export const STILL_MS = 110;

/** How long the picture that follows a provisional one is waited for, in ms. */
const PATIENCE_MS = 200;

/** How far beyond the window sheets must show before they take the place of others, as a part of its size. */
const AT_ONCE = 0.1;
/** How far beyond it is drawn ahead. */
const AHEAD = 0.3;
/** Sheets farther away are thrown away. */
const KEPT = 1;

interface Painting {
  readonly stack: SheetStack;
  readonly spot: Spot;
  readonly canvas: HTMLCanvasElement;
  readonly work: Generator<void, void>;
}

/**
 * Keeps the map drawn under a moving view: the sheets that show move and are scaled with it, and those that come into
 * sight are painted a little each frame. At another zoom, or when the picture changes, a whole window of new sheets is
 * painted out of sight and takes the place of the old ones when it is done.
 */
export class SheetKeeper {
  readonly #map: Element;
  readonly #holder: Element;
  #picture: Picture | undefined;
  #bounds: Box = { x: 0, y: 0, width: 0, height: 0 };
  #view: View = { x: 0, y: 0, zoom: 1 };
  #size: WindowSize = { width: 0, height: 0 };
  #shown: SheetStack | undefined;
  /** What will take the place of what shows, and the spots that have still to be painted. */
  #next: { readonly stack: SheetStack; readonly spots: Spot[] } | undefined;
  #painting: Painting | undefined;
  #colors: PaperColors | undefined;
  #frame = 0;
  #isStill = true;
  #still: ReturnType<typeof setTimeout> | undefined;
  #awaiting: ReturnType<typeof setTimeout> | undefined;

  constructor(map: Element, holder: Element) {
    this.#map = map;
    this.#holder = holder;
  }

  /** Draws another picture, in the place of the one before when it is ready; a provisional one only if none follows. */
  draw(picture: Picture, bounds: Box, { isProvisional }: { isProvisional: boolean }): void {
    this.#picture = picture;
    this.#bounds = bounds;
    clearTimeout(this.#awaiting);
    if (isProvisional && this.#shown) {
      this.#giveUp();
      this.#awaiting = setTimeout(() => this.#renew(), PATIENCE_MS);
    } else {
      this.#renew();
    }
  }

  move(view: View, size: WindowSize): void {
    this.#view = view;
    this.#size = size;
    if (this.#shown) {
      this.#shown.move(view);
      this.#mark(true);
      if (!this.#next && this.#isUsedUp(this.#shown)) this.#renew();
      else this.#goOn();
    } else {
      this.#renew();
    }
    clearTimeout(this.#still);
    this.#isStill = false;
    this.#still = setTimeout(() => {
      this.#isStill = true;
      if (this.#shown && this.#shown.zoom !== this.#view.zoom) this.#renew();
      else this.#mark(false);
    }, STILL_MS);
  }

  /** Draws the same again: a typeface has come in, or the paper has another colour. */
  refresh(): void {
    this.#colors = undefined;
    this.#renew();
  }

  close(): void {
    clearTimeout(this.#still);
    clearTimeout(this.#awaiting);
    cancelAnimationFrame(this.#frame);
    this.#giveUp();
    this.#shown?.remove();
    this.#mark(false);
  }

  /** While the view moves the picture shows the cards by itself: drawing their elements anew each frame takes too long. */
  #mark(isMoving: boolean): void {
    this.#map.toggleAttribute('data-moving', isMoving);
  }

  /** Whether what shows must be drawn anew at the zoom of the view: it is scaled too much, or doesn't fill the window. */
  #isUsedUp(shown: SheetStack): boolean {
    if (shown.zoom === this.#view.zoom) return false;
    if (isScaledTooMuch(shown.zoom, this.#view)) return true;
    return this.#spots(AT_ONCE, shown.zoom).some((spot) => !shown.has(spot));
  }

  #spots(ahead: number, zoom: number): Spot[] {
    return spotsFor(visiblePart(this.#view, this.#size), ahead, this.#bounds, zoom);
  }

  #renew(): void {
    if (!this.#picture || this.#size.width === 0) return;
    this.#giveUp();
    const { zoom } = this.#view;
    this.#next = {
      stack: new SheetStack(this.#holder, zoom),
      spots: this.#spots(AT_ONCE, zoom).reverse(),
    };
    // Nothing is on screen yet: better late by a frame than empty.
    if (this.#shown) this.#goOn();
    else this.#paint(Number.POSITIVE_INFINITY);
  }

  #giveUp(): void {
    if (this.#painting) giveBack(this.#painting.canvas);
    this.#painting = undefined;
    this.#next?.stack.remove();
    this.#next = undefined;
  }

  #goOn(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint(performance.now() + SLICE_MS);
    });
  }

  /** Paints until a moment, and goes on in the next frame. */
  #paint(until: number): void {
    while (performance.now() < until) {
      this.#painting ??= this.#begin();
      if (!this.#painting) return;
      const { stack, spot, canvas, work } = this.#painting;
      if (!work.next().done) continue;
      stack.add(spot, canvas);
      this.#painting = undefined;
    }
    this.#goOn();
  }

  /** The sheet to paint now; when all have been painted that were waited for, they come into sight. */
  #begin(): Painting | undefined {
    if (this.#next) {
      const spot = this.#next.spots.pop();
      if (spot) return this.#start(this.#next.stack, spot);
      this.#show(this.#next.stack);
      return undefined;
    }
    const shown = this.#shown;
    if (!shown || shown.zoom !== this.#view.zoom) return undefined;
    shown.keepOnly(this.#spots(KEPT, shown.zoom));
    const missing = this.#spots(AHEAD, shown.zoom).find((spot) => !shown.has(spot));
    return missing && this.#start(shown, missing);
  }

  #start(stack: SheetStack, spot: Spot): Painting | undefined {
    const canvas = takeCanvas(devicePixelRatio);
    const context = canvas.getContext('2d');
    if (!context || !this.#picture) return undefined;
    this.#colors ??= paperColorsOf(this.#holder);
    const sheet = sheetAt(spot, stack.zoom);
    const scale = stack.zoom * devicePixelRatio;
    const work = paintSheet(context, this.#picture, sheet, scale, this.#colors);
    return { stack, spot, canvas, work };
  }

  #show(stack: SheetStack): void {
    stack.move(this.#view);
    stack.show();
    this.#shown?.remove();
    this.#shown = stack;
    this.#next = undefined;
    const isSharp = stack.zoom === this.#view.zoom;
    if (this.#isUsedUp(stack) || (this.#isStill && !isSharp)) this.#renew();
    else if (this.#isStill) this.#mark(false);
    this.#goOn();
  }
}
