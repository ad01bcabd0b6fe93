/** What every measured page can tell about itself; the yardsticks bring it along, for Tocht see tocht-page.ts. */
export interface BenchPage {
  /** Pixels a px of the map. */
  zoom(): number;
  /** Whether a card lies at a point of the window. */
  isCard(x: number, y: number): boolean;
  /** From now on what is drawn counts for `shows`. */
  watch(): void;
  /** Whether a card of this title is drawn in the frame that is being made. */
  shows(title: string): boolean;
  /** Whether a title is being edited, with the focus in it. */
  isEditing(): boolean;
}

/** What a yardstick does beyond that. */
export interface Yardstick extends BenchPage {
  /** Chooses a card, so that a key edits it. */
  choose?(): void;
  /** The whole model as a PNG of 2 pixels a px. */
  exportPng(): Promise<Blob>;
}

/** A graph at the places that Tocht's layout gives. */
export interface PlacedGraph {
  readonly cards: readonly PlacedCard[];
  /** `from` helps to bring about `to`, which stands above it. */
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

export interface PlacedCard {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
