import type { Json } from '../model/fields.ts';

/** A whole model as a file holds it: a list of records a table. */
export type PlainDocument = { readonly [key: string]: Json };

/** Turns a document of the version before into one of version `to`. Pure; may count on nothing but that version. */
export interface Migration {
  readonly to: number;
  readonly up: (document: PlainDocument) => PlainDocument;
}

/** Every migration, oldest first. Version 1 is the first version, so nothing leads to it. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a document to a version, step by step, wherever it comes from.
 * @param from the version the document is of; at least 1 and at most `to`
 * @throws RangeError when a step is missing, which a test on {@link MIGRATIONS} rules out
 */
export function migrate(
  document: PlainDocument,
  { from, to, migrations = MIGRATIONS }: MigrationRun,
): PlainDocument {
  let current = document;
  for (let version = from + 1; version <= to; version += 1) {
    const step = migrations.find((migration) => migration.to === version);
    if (!step) throw new RangeError(`no migration to version ${version}`);
    current = { ...step.up(current), version };
  }
  return current;
}

interface MigrationRun {
  readonly from: number;
  readonly to: number;
  readonly migrations?: readonly Migration[];
}
