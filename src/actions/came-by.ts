import { createStore } from 'zustand/vanilla';
import { graphOf, parentIds } from '#core/queries/graph.ts';
import type { Session } from '#session/session.ts';

/** How the selected card was reached, for as long as it stays selected. */
interface Way {
  readonly selection: ReadonlySet<string>;
  readonly parent: string;
}

const wayStore = createStore<{ readonly way: Way | undefined }>(() => ({ way: undefined }));

/** Remembers by which of its parents the selected card was reached, or that none can be told. */
export function rememberCameBy(session: Session, parent: string | undefined): void {
  const { selection } = session.store.getState();
  wayStore.setState({ way: parent === undefined ? undefined : { selection, parent } });
}

/** The parent by which the selected card was reached, of several; `undefined` where none can be told. */
export function cameBy(session: Session, id: string): string | undefined {
  const { model, selection } = session.store.getState();
  const parents = parentIds(graphOf(model), id);
  if (parents.length < 2) return parents[0];
  const { way } = wayStore.getState();
  return way?.selection === selection ? parents.find((each) => each === way.parent) : undefined;
}
