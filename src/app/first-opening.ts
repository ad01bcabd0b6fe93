import type { TochtDatabase } from '#storage/database.ts';
import { type OpenedModel, openModel } from '#storage/open-model.ts';

interface Opening {
  readonly id: string;
  readonly opened: Promise<OpenedModel>;
}

let first: Opening | undefined;

/** Begins to open the model that the address names, before there is a screen for it. */
export function beginOpening(db: TochtDatabase, id: string): Promise<OpenedModel> {
  const opened = openModel(db, id);
  // What goes wrong is said by the screen that asks for the model.
  opened.catch(() => {});
  first = { id, opened };
  return opened;
}

/** Opens a model for its screen, or goes on with its opening if that has begun. */
export function takeOpening(db: TochtDatabase, id: string): Promise<OpenedModel> {
  const begun = first;
  first = undefined;
  if (begun?.id === id) return begun.opened;
  begun?.opened.then((model) => model.close()).catch(() => {});
  return openModel(db, id);
}
