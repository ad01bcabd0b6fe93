import type { TableName } from '../../model/model.ts';

/** The largest file that is opened, in bytes. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** How deep objects and lists may be nested in a file. */
export const MAX_DEPTH = 64;

/** How many records each table of a file may hold. */
export const MAX_RECORDS: Readonly<Record<TableName, number>> = {
  elements: 20_000,
  links: 60_000,
  assumptions: 60_000,
  indicators: 20_000,
  measurements: 100_000,
  partners: 5_000,
  ideas: 20_000,
  comments: 60_000,
  frameworks: 100,
  rounds: 5_000,
  scores: 100_000,
};
