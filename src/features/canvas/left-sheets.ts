import type { Sheets } from './same-spots.ts';

let left: { readonly model: string; readonly sheets: Sheets } | undefined;

/** The sheets of a model whose map went off the screen last, for when it comes back: until it is drawn anew they show. */
export function takeSheets(model: string): Sheets | undefined {
  const sheets = left?.model === model ? left.sheets : undefined;
  if (!sheets) left?.sheets.stack.remove();
  left = undefined;
  listen('removeEventListener');
  return sheets;
}

/** Leaves the sheets of a map that goes off the screen. */
export function leaveSheets(model: string, sheets: Sheets | undefined): void {
  left?.sheets.stack.remove();
  left = sheets && { model, sheets };
  listen(sheets ? 'addEventListener' : 'removeEventListener');
}

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Meanwhile a typeface may come in, or the theme change. */
function listen(how: 'addEventListener' | 'removeEventListener'): void {
  document.fonts[how]('loadingdone', onOtherLook);
  dark[how]('change', onOtherLook);
}

function onOtherLook(): void {
  if (left) left = { ...left, sheets: { ...left.sheets, isOutdated: true } };
}
