import type { PlainDocument } from '../../migrations/migrate.ts';
import { aboutSchema } from '../../model/about.ts';
import type { Json } from '../../model/fields.ts';
import {
  DOCUMENT_VERSION,
  type Model,
  RECORD_SCHEMAS,
  TABLE_NAMES,
  type TableName,
} from '../../model/model.ts';
import { withoutDangling } from '../../queries/without-dangling.ts';

type PlainRecord = { readonly [key: string]: Json };

/**
 * A model as a plain document in a stable order: tables in the order of their schemas, records by id, known fields in the
 * order of their schema and unknown ones after them by name. What merging can leave dangling is not written.
 */
export function modelToDocument(model: Model): PlainDocument {
  const clean = withoutDangling(model);
  const tables = TABLE_NAMES.map((name) => [name, recordsOf(clean, name)] as const);
  const unknown = [...clean.unknown].sort(([a], [b]) => byText(a, b));
  return {
    format: 'tocht',
    version: DOCUMENT_VERSION,
    about: inOrder(clean.about, Object.keys(aboutSchema.shape)),
    ...Object.fromEntries(tables),
    ...Object.fromEntries(unknown.map(([name, value]) => [name, stable(value)])),
  };
}

function recordsOf(model: Model, name: TableName): PlainRecord[] {
  const fields = Object.keys(RECORD_SCHEMAS[name].shape);
  return [...model[name].values()]
    .sort((a, b) => byText(a.id, b.id))
    .map((record) => inOrder(record, fields));
}

function inOrder(record: object, fields: readonly string[]): PlainRecord {
  const plain = record as PlainRecord;
  const known = fields.filter((field) => plain[field] !== undefined);
  const others = Object.keys(plain).filter((field) => !fields.includes(field));
  const keys = [...known, ...others.sort(byText)];
  return Object.fromEntries(keys.map((key) => [key, stable(plain[key] ?? null)]));
}

/** A value with the keys of every object in it in order: `id` first, then by name. */
function stable(value: Json): Json {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== 'object' || value === null) return value;
  const plain = value as PlainRecord;
  return inOrder(plain, 'id' in plain ? ['id'] : []);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
