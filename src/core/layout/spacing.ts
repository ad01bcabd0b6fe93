/** The distances of a tidy layout in px, in one orientation. */
export interface Spacing {
  /** Between cards that contribute to the same card. */
  readonly siblings: number;
  /** Between other neighbours in a row. */
  readonly cousins: number;
  /** Between the trees of two roots. */
  readonly trees: number;
  /** From one row to the next: the least, and how much wide spans may add. */
  readonly ranks: number;
  readonly moreRanks: number;
  /** Between the rows of a block. */
  readonly blockRows: number;
}

export const SPACING: Readonly<Record<'down' | 'right', Spacing>> = {
  down: { siblings: 28, cousins: 44, trees: 64, ranks: 60, moreRanks: 48, blockRows: 32 },
  right: { siblings: 20, cousins: 32, trees: 48, ranks: 84, moreRanks: 48, blockRows: 36 },
};

/** Between a card and a line that passes beside it. */
export const LINE_CLEARANCE = 14;
/** Between two lines that pass side by side. */
export const LINE_GAP = 12;
/** Between arrow heads side by side at one card, at most. */
export const PORT_GAP = 26;
/** And at least: arrow heads that would be closer lie on each other. */
export const LEAST_PORT_GAP = 11;
/** From the corner of a card to the first arrow head, at least. */
export const PORT_MARGIN = 22;
/** Between a card and the tip of an arrow head that points at it. */
export const TIP_GAP = 4;
/** The length of an arrow head, as far as routes make room for it. */
export const HEAD_LENGTH = 8;
