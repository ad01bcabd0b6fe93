import { createStore } from 'zustand/vanilla';

/** What of the list is not shown: the branches below some cards, or all but one branch. */
export interface Folding {
  readonly folded: ReadonlySet<string>;
  readonly only: string | undefined;
}

export const foldingStore = createStore<Folding>(() => ({ folded: new Set(), only: undefined }));

/** Folds what is below a card, or unfolds it. */
export function fold(id: string, folds: boolean): void {
  const folded = new Set(foldingStore.getState().folded);
  if (folds) folded.add(id);
  else folded.delete(id);
  foldingStore.setState({ folded });
}
