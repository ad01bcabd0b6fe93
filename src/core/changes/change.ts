import type { About } from '../model/about.ts';
import type { Json } from '../model/fields.ts';
import type { Records, TableName } from '../model/model.ts';

/** A whole record is added under its id. */
export type AddRecord = {
  [N in TableName]: {
    readonly type: 'add';
    readonly table: N;
    readonly record: Records[N];
  };
}[TableName];

/** A record is removed. */
export interface RemoveRecord {
  readonly type: 'remove';
  readonly table: TableName;
  readonly id: string;
}

/** One field of one record gets a value; `undefined` takes the field away. */
export interface SetField {
  readonly type: 'set';
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly value: Json | undefined;
}

/** One field of what the model says of itself gets a value; `undefined` takes the field away. */
export interface SetAbout {
  readonly type: 'about';
  readonly field: keyof About;
  readonly value: Json | undefined;
}

/** The only way a model changes. A command returns an array of these; they are applied in order, as one step. */
export type Change = AddRecord | RemoveRecord | SetField | SetAbout;

/** The changes that set several fields of one record. */
export function setFields<N extends TableName>(
  table: N,
  id: string,
  fields: Partial<Records[N]>,
): SetField[] {
  return Object.entries(fields).map(([field, value]) => ({
    type: 'set',
    table,
    id,
    field,
    value: value as Json | undefined,
  }));
}
