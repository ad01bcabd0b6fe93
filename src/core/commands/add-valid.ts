import type { Change } from '../changes/change.ts';
import { addRecord } from '../changes/invert-changes.ts';
import { type Model, RECORD_SCHEMAS, type Records, type TableName } from '../model/model.ts';

/** The change that adds a record, unless its id is taken or its schema refuses it. */
export function addValid<N extends TableName>(
  model: Model,
  table: N,
  record: Records[N],
): Change[] {
  if (model[table].has(record.id)) return [];
  const parsed = RECORD_SCHEMAS[table].safeParse(record);
  return parsed.success ? [addRecord(table, record)] : [];
}
