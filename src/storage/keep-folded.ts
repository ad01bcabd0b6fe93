import type { Session } from '#session/session.ts';

/** The folded cards of each model, on this device: how a person looks at a model is no part of it. */
const KEY = 'tocht.folded';
/** As many models are remembered, the last ones first. */
const MOST_MODELS = 50;

type Folded = readonly (readonly [model: string, cards: readonly string[]])[];

/** Folds what was folded here before, and remembers from now on what is. */
export function keepFolded(session: Session): void {
  const before = remembered().find(([model]) => model === session.id);
  if (before) session.fold(before[1], true);
  session.store.subscribe(({ folded }, last) => {
    if (folded === last.folded) return;
    const others = remembered().filter(([model]) => model !== session.id);
    const own: Folded = folded.size > 0 ? [[session.id, [...folded]]] : [];
    remember([...own, ...others].slice(0, MOST_MODELS));
  });
}

function remember(folded: Folded): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(folded));
  } catch {
    // Where nothing can be kept, every card is unfolded the next time.
  }
}

function remembered(): Folded {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isFolded) : [];
  } catch {
    return [];
  }
}

function isFolded(entry: unknown): entry is Folded[number] {
  if (!Array.isArray(entry)) return false;
  const [model, cards] = entry;
  return (
    typeof model === 'string' && Array.isArray(cards) && cards.every((id) => typeof id === 'string')
  );
}
