import type { Json } from '../model/fields.ts';
import type { Model, Records, TableName } from '../model/model.ts';
import { applyChanges } from './apply-changes.ts';
import type { AddRecord, Change } from './change.ts';

/**
 * The changes that bring the model back to what it was before `changes`.
 * @param model the model before `changes` are applied
 */
export function invertChanges(model: Model, changes: readonly Change[]): Change[] {
  const inverse: Change[] = [];
  let current = model;
  for (const change of changes) {
    inverse.unshift(...invertOne(current, change));
    current = applyChanges(current, [change]);
  }
  return inverse;
}

function invertOne(model: Model, change: Change): Change[] {
  if (change.type === 'about') {
    return [{ ...change, value: model.about[change.field] as Json | undefined }];
  }
  if (change.type === 'add') {
    const before = model[change.table].get(change.record.id);
    return before
      ? [addRecord(change.table, before)]
      : [{ type: 'remove', table: change.table, id: change.record.id }];
  }
  const record = model[change.table].get(change.id);
  if (!record) return [];
  if (change.type === 'remove') return [addRecord(change.table, record)];
  return [
    {
      ...change,
      value: record[change.field as keyof typeof record] as Json | undefined,
    },
  ];
}

/** The change that adds a record to a table whose name is only known at run time. */
export function addRecord(table: TableName, record: Records[TableName]): AddRecord {
  return { type: 'add', table, record } as AddRecord;
}
