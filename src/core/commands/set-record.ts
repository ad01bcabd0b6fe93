import { type Change, setFields } from '../changes/change.ts';
import { type Model, RECORD_SCHEMAS, type Records, type TableName } from '../model/model.ts';
import { sameJson } from '../model/same-json.ts';

interface FieldSchema {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false };
}

/**
 * The changes that give a record's fields other values. What is the same already changes nothing, a value its
 * schema refuses is left out, and a text that may be absent is taken away when it is emptied.
 */
export function setRecord<N extends TableName>(
  model: Model,
  table: N,
  id: string,
  fields: Partial<Records[N]>,
): Change[] {
  const record = model[table].get(id);
  if (!record) return [];
  const accepted = acceptedFields(RECORD_SCHEMAS[table].shape, record, fields);
  return setFields(table, id, accepted as Partial<Records[N]>);
}

/** Of some fields, those that a schema takes and that differ from what stands, in the form the schema gives them. */
export function acceptedFields(
  shape: Readonly<Record<string, FieldSchema>>,
  standing: object,
  fields: object,
): Record<string, unknown> {
  const accepted: Record<string, unknown> = {};
  for (const [field, given] of Object.entries(fields)) {
    const schema = shape[field];
    if (!schema || field === 'id') continue;
    const absent = schema.safeParse(undefined);
    const emptied = given === '' && absent.success && absent.data === undefined;
    const parsed = emptied ? absent : schema.safeParse(given);
    if (parsed.success && !sameJson(parsed.data, standing[field as keyof typeof standing])) {
      accepted[field] = parsed.data;
    }
  }
  return accepted;
}
