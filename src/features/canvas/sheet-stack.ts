import type { View } from './camera-moves.ts';
import { SHEET_SIZE, type Spot, sheetsTransform } from './sheet.ts';

/** Canvases that are kept for later rather than thrown away. */
const MOST_SPARE = 48;
const spare: HTMLCanvasElement[] = [];

/** A canvas for one sheet; it may still hold another. */
export function takeCanvas(density: number): HTMLCanvasElement {
  const canvas = spare.pop() ?? document.createElement('canvas');
  // One px over the edge: sheets that are scaled or lie between two px show no seam.
  const size = Math.ceil(SHEET_SIZE * density) + 1;
  if (canvas.width !== size) {
    canvas.width = size;
    canvas.height = size;
    canvas.style.width = `${size / density}px`;
    canvas.style.height = `${size / density}px`;
  }
  return canvas;
}

export function giveBack(canvas: HTMLCanvasElement): void {
  canvas.remove();
  if (spare.length < MOST_SPARE) spare.push(canvas);
}

/** The sheets of one zoom in the page, which are moved and scaled as one. */
export class SheetStack {
  readonly zoom: number;
  /** Device px a px. */
  readonly density: number;
  readonly #holder: HTMLDivElement;
  readonly #canvases = new Map<string, { canvas: HTMLCanvasElement; spot: Spot }>();

  constructor(zoom: number, density: number) {
    this.zoom = zoom;
    this.density = density;
    this.#holder = document.createElement('div');
  }

  /** Comes on a map; out of sight until it is shown. */
  join(map: Element): void {
    map.prepend(this.#holder);
  }

  /** Goes off its map as it is, with the sheets of some spots. */
  leave(spots: readonly Spot[]): void {
    this.keepOnly(spots);
    this.#holder.remove();
  }

  get spots(): readonly Spot[] {
    return [...this.#canvases.values()].map(({ spot }) => spot);
  }

  has(spot: Spot): boolean {
    return this.#canvases.has(keyOf(spot));
  }

  add(spot: Spot, canvas: HTMLCanvasElement): void {
    canvas.style.left = `${spot.column * SHEET_SIZE}px`;
    canvas.style.top = `${spot.row * SHEET_SIZE}px`;
    this.#holder.append(canvas);
    this.#canvases.set(keyOf(spot), { canvas, spot });
  }

  move(view: View): void {
    this.#holder.style.transform = sheetsTransform(this.zoom, view, this.density);
  }

  show(): void {
    this.#holder.dataset.inSight = '';
  }

  /** Takes the sheets of some spots from another stack of the same zoom and density. */
  takeOver(other: SheetStack, spots: readonly Spot[]): void {
    for (const spot of spots) {
      const sheet = other.#canvases.get(keyOf(spot));
      if (!sheet) continue;
      other.#canvases.delete(keyOf(spot));
      this.add(spot, sheet.canvas);
    }
  }

  /** Takes away all sheets but those at some spots. */
  keepOnly(spots: readonly Spot[]): void {
    const kept = new Set(spots.map(keyOf));
    for (const [key, { canvas }] of this.#canvases) {
      if (kept.has(key)) continue;
      giveBack(canvas);
      this.#canvases.delete(key);
    }
  }

  remove(): void {
    this.keepOnly([]);
    this.#holder.remove();
  }
}

function keyOf({ column, row }: Spot): string {
  return `${column} ${row}`;
}
