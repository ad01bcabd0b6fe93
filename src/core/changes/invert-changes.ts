import type { Json } from '../model/fields.ts';
import type { Model, Records, TableName } from '../model/model.ts';
import { withField } from './apply-changes.ts';
import type { AddRecord, Change } from './change.ts';

type AnyRecord = Records[TableName];

/**
 * The changes that bring the model back to what it was before `changes`. O(changes).
 * @param model the model before `changes` are applied
 */
export function invertChanges(model: Model, changes: readonly Change[]): Change[] {
  const state = new StateAlong(model);
  const inverse: Change[] = [];
  for (const change of changes) {
    const undo = invertOne(state, change);
    if (undo) inverse.push(undo);
    state.advance(change);
  }
  return inverse.reverse();
}

function invertOne(state: StateAlong, change: Change): Change | undefined {
  if (change.type === 'about') {
    return { ...change, value: state.about[change.field] as Json | undefined };
  }
  if (change.type === 'add') {
    const { table, record } = change;
    const before = state.find(table, record.id);
    return before ? addRecord(table, before) : { type: 'remove', table, id: record.id };
  }
  const record = state.find(change.table, change.id);
  if (!record) return undefined;
  if (change.type === 'remove') return addRecord(change.table, record);
  return { ...change, value: record[change.field as keyof typeof record] as Json | undefined };
}

/** What the model holds as the changes go by, without copying a table for each. */
class StateAlong {
  about: Model['about'];
  readonly #model: Model;
  readonly #touched = new Map<string, AnyRecord | undefined>();

  constructor(model: Model) {
    this.#model = model;
    this.about = model.about;
  }

  find(table: TableName, id: string): AnyRecord | undefined {
    const key = `${table} ${id}`;
    return this.#touched.has(key) ? this.#touched.get(key) : this.#model[table].get(id);
  }

  advance(change: Change): void {
    if (change.type === 'about') {
      this.about = withField(this.about, change.field, change.value);
    } else if (change.type === 'add') {
      this.#touched.set(`${change.table} ${change.record.id}`, change.record);
    } else {
      const record = this.find(change.table, change.id);
      const after =
        record && change.type === 'set' ? withField(record, change.field, change.value) : undefined;
      this.#touched.set(`${change.table} ${change.id}`, after);
    }
  }
}

/** The change that adds a record to a table whose name is only known at run time. */
export function addRecord(table: TableName, record: Records[TableName]): AddRecord {
  return { type: 'add', table, record } as AddRecord;
}
