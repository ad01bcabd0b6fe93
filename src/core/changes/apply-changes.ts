import type { Model, Records, TableName } from '../model/model.ts';
import type { Change } from './change.ts';

type AnyRecord = Records[TableName];

/**
 * The model after some changes, in order. The model given is untouched, and tables and records that no change
 * names are the same objects afterwards. A change to a record that isn't there does nothing.
 */
export function applyChanges(model: Model, changes: readonly Change[]): Model {
  const touched = new Map<TableName, Map<string, AnyRecord>>();
  const tableOf = (name: TableName): Map<string, AnyRecord> => {
    let table = touched.get(name);
    if (!table) {
      table = new Map<string, AnyRecord>(model[name]);
      touched.set(name, table);
    }
    return table;
  };
  let about = model.about;
  for (const change of changes) {
    switch (change.type) {
      case 'about':
        about = withField(about, change.field, change.value);
        break;
      case 'add':
        tableOf(change.table).set(change.record.id, Object.freeze(change.record));
        break;
      case 'remove':
        if (model[change.table].has(change.id) || touched.has(change.table)) {
          tableOf(change.table).delete(change.id);
        }
        break;
      case 'set': {
        const record = (touched.get(change.table) ?? model[change.table]).get(change.id);
        if (record) {
          tableOf(change.table).set(change.id, withField(record, change.field, change.value));
        }
      }
    }
  }
  if (touched.size === 0 && about === model.about) return model;
  return { ...model, ...Object.fromEntries(touched), about };
}

/** A copy of a record in which one field has another value, or is gone when the value is `undefined`. */
export function withField<R extends object>(record: R, field: string, value: unknown): R {
  const { [field as keyof R]: _dropped, ...rest } = record;
  return Object.freeze(value === undefined ? rest : { ...rest, [field]: value }) as R;
}
