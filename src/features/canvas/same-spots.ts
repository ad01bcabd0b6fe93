import { boxAround, touches } from '#core/layout/box.ts';
import { changedParts } from './changed-parts.ts';
import type { PaperColors, Picture } from './paint-sheet.ts';
import { type Spot, sheetAt } from './sheet.ts';
import type { SheetStack } from './sheet-stack.ts';

/** Sheets in sight, and what they were painted from. */
export interface Sheets {
  readonly stack: SheetStack;
  readonly picture: Picture;
  readonly colors: PaperColors;
  /** Another typeface or theme may have come since. */
  readonly isOutdated?: true;
}

/** The spots at which sheets that are there show what others to come would. */
export function sameSpots(shown: Sheets, coming: Sheets): Spot[] {
  const { stack } = shown;
  const { zoom, density } = coming.stack;
  if (shown.isOutdated || stack.zoom !== zoom || stack.density !== density) return [];
  const sheets = stack.spots.map((spot) => ({ spot, sheet: sheetAt(spot, zoom) }));
  const parts = changedParts(
    shown.picture,
    coming.picture,
    boxAround(sheets.map(({ sheet }) => sheet)),
  );
  return sheets
    .filter(({ sheet }) => !parts.some((part) => touches(part, sheet)))
    .map(({ spot }) => spot);
}
