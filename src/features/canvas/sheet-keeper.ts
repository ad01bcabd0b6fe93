import { type Box, boxAround, grown, holds } from '#core/layout/box.ts';
import type { View } from './camera-moves.ts';
import { type PaperColors, type Picture, paintSheet, pictureWithin } from './paint-sheet.ts';
import { paperColorsOf } from './paper-colors.ts';
import { type Sheets, sameSpots } from './same-spots.ts';
import {
  isScaledTooMuch,
  type Sheet,
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

/** Sheets that will take the place of others. */
interface Coming {
  readonly sheets: Sheets;
  /** Have still to be painted. */
  readonly spots: Spot[];
  /** Show the same as before: the sheets that are there are taken over. */
  readonly same: readonly Spot[];
}

interface Drawing {
  /** Another picture is on its way. */
  readonly isProvisional: boolean;
  /** Something else shows all that the picture would. */
  readonly isCovered: boolean;
}

interface Painting {
  readonly stack: SheetStack;
  readonly spot: Spot;
  readonly canvas: HTMLCanvasElement;
  readonly work: Generator<void, void>;
}

/** What of a picture reaches into a part of the map. */
interface Near {
  readonly picture: Picture;
  readonly part: Box;
  readonly within: Picture;
}

/**
 * Keeps the map drawn under a moving view: the sheets that show move and are scaled with it, and those that come into
 * sight are painted a little each frame. At another zoom, or when the picture changes, a whole window of new sheets is
 * painted out of sight and takes the place of the old ones when it is done.
 */
export class SheetKeeper {
  readonly #map: Element;
  readonly #holder: Element;
  readonly #onShown: () => void;
  #picture: Picture | undefined;
  #bounds: Box = { x: 0, y: 0, width: 0, height: 0 };
  #view: View = { x: 0, y: 0, zoom: 1 };
  #size: WindowSize = { width: 0, height: 0 };
  #shown: Sheets | undefined;
  /** Others are to take the place of what shows: at which zoom is seen when they are begun. */
  #isDue = false;
  /** What will take the place of what shows. */
  #next: Coming | undefined;
  #painting: Painting | undefined;
  #near: Near | undefined;
  #colors: PaperColors | undefined;
  #frame = 0;
  #isCovered = false;
  #isStill = true;
  #still: ReturnType<typeof setTimeout> | undefined;
  #awaiting: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param sheets those of a moment before, that show until others are painted
   * @param onShown told each time that painted sheets come into sight
   */
  constructor(
    map: Element,
    holder: Element,
    { sheets, onShown }: { sheets: Sheets | undefined; onShown: () => void },
  ) {
    this.#map = map;
    this.#holder = holder;
    this.#onShown = onShown;
    sheets?.stack.join(holder);
    this.#shown = sheets;
  }

  /**
   * Draws another picture, in the place of the one before when it is ready; a provisional one only if none follows.
   * When there is none before, and nothing else covers the place of the picture, it is drawn at once.
   */
  draw(picture: Picture, bounds: Box, { isProvisional, isCovered }: Drawing): void {
    this.#picture = picture;
    this.#bounds = bounds;
    this.#isCovered = isCovered;
    clearTimeout(this.#awaiting);
    if (isProvisional && this.#shown) {
      this.#giveUp();
      this.#awaiting = setTimeout(() => this.#renew(), PATIENCE_MS);
    } else {
      this.#renew();
    }
  }

  move(view: View, size: WindowSize): void {
    const isFirst = this.#size.width === 0;
    this.#view = view;
    this.#size = size;
    if (this.#shown) {
      this.#shown.stack.move(view);
      this.#mark(true);
      if (isFirst || (!this.#isRenewing() && this.#isUsedUp(this.#shown.stack))) this.#renew();
      else this.#goOn();
    } else {
      this.#renew();
    }
    clearTimeout(this.#still);
    this.#isStill = false;
    this.#still = setTimeout(() => {
      this.#isStill = true;
      if (this.#shown && this.#shown.stack.zoom !== this.#view.zoom) this.#renew();
      else this.#mark(false);
    }, STILL_MS);
  }

  /** Draws the same again: a typeface has come in, or the paper has another colour. */
  refresh(): void {
    this.#colors = undefined;
    if (this.#shown) this.#shown = { ...this.#shown, isOutdated: true };
    this.#renew();
  }

  /** @returns the sheets that showed, taken off the map */
  close(): Sheets | undefined {
    clearTimeout(this.#still);
    clearTimeout(this.#awaiting);
    cancelAnimationFrame(this.#frame);
    this.#giveUp();
    this.#mark(false);
    const shown = this.#shown;
    shown?.stack.leave(this.#spots(AT_ONCE, shown.stack.zoom));
    return shown;
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
    this.#isDue = true;
    // With nothing on screen yet, better late by a frame than empty.
    if (this.#shown || this.#isCovered) this.#goOn();
    else this.#paint(Number.POSITIVE_INFINITY);
  }

  #isRenewing(): boolean {
    return this.#isDue || this.#next !== undefined;
  }

  #giveUp(): void {
    this.#isDue = false;
    if (this.#painting) giveBack(this.#painting.canvas);
    this.#painting = undefined;
    this.#next?.sheets.stack.remove();
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
    if (this.#isDue) this.#next = this.#plan();
    if (this.#next) {
      const spot = this.#next.spots.pop();
      if (spot) return this.#start(this.#next.sheets, spot);
      this.#show(this.#next);
      return undefined;
    }
    const shown = this.#shown;
    if (!shown || shown.stack.zoom !== this.#view.zoom) return undefined;
    const { stack } = shown;
    stack.keepOnly(this.#spots(KEPT, stack.zoom));
    const missing = this.#spots(AHEAD, stack.zoom).find((spot) => !stack.has(spot));
    return missing && this.#start(shown, missing);
  }

  #start({ stack, picture, colors }: Sheets, spot: Spot): Painting | undefined {
    const canvas = takeCanvas(stack.density);
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    const sheet = sheetAt(spot, stack.zoom);
    const scale = stack.zoom * stack.density;
    const work = paintSheet(context, this.#within(picture, sheet), sheet, scale, colors);
    return { stack, spot, canvas, work };
  }

  /** What of a picture reaches into a sheet, and into the others that are painted about now. */
  #within(picture: Picture, sheet: Sheet): Picture {
    if (this.#near?.picture !== picture || !holds(this.#near.part, sheet)) {
      const spots = this.#spots(AHEAD, sheet.zoom);
      const sheets = [sheet, ...spots.map((spot) => sheetAt(spot, sheet.zoom))];
      // A little more, as sums are rounded: each of these sheets lies in it.
      const part = grown(boxAround(sheets), 1, 1);
      this.#near = { picture, part, within: pictureWithin(picture, part) };
    }
    return this.#near.within;
  }

  #plan(): Coming | undefined {
    this.#isDue = false;
    if (!this.#picture) return undefined;
    const { zoom } = this.#view;
    const stack = new SheetStack(zoom, devicePixelRatio);
    stack.join(this.#holder);
    this.#colors ??= paperColorsOf(this.#holder);
    const sheets = { stack, picture: this.#picture, colors: this.#colors };
    const same = this.#shown ? sameSpots(this.#shown, sheets) : [];
    const isThere = (spot: Spot): boolean =>
      same.some(({ column, row }) => column === spot.column && row === spot.row);
    const spots = this.#spots(AT_ONCE, zoom).filter((spot) => !isThere(spot));
    return { sheets, spots: spots.reverse(), same };
  }

  #show({ sheets, same }: Coming): void {
    const { stack } = sheets;
    stack.move(this.#view);
    if (this.#shown) stack.takeOver(this.#shown.stack, same);
    stack.show();
    this.#shown?.stack.remove();
    this.#shown = sheets;
    this.#next = undefined;
    this.#onShown();
    const isSharp = stack.zoom === this.#view.zoom;
    if (this.#isUsedUp(stack) || (this.#isStill && !isSharp)) this.#renew();
    else if (this.#isStill) this.#mark(false);
    this.#goOn();
  }
}
