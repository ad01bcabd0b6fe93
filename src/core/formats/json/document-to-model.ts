import type { PlainDocument } from '../../migrations/migrate.ts';
import { type About, aboutSchema } from '../../model/about.ts';
import type { Json } from '../../model/fields.ts';
import {
  type Model,
  modelFrom,
  RECORD_SCHEMAS,
  type Records,
  TABLE_NAMES,
  type TableName,
} from '../../model/model.ts';
import type { DocumentError, Path } from './errors.ts';
import { MAX_RECORDS } from './limits.ts';
import { findBrokenReference } from './references.ts';

type Checked<T> = { readonly value: T } | { readonly error: DocumentError };

interface Schema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: ZodIssues };
  readonly _output?: T;
}

interface ZodIssues {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}

const KNOWN_FIELDS: ReadonlySet<string> = new Set(['format', 'version', 'about', ...TABLE_NAMES]);

/** The model in a plain document of this build's version, or the first thing in it that can't be. */
export function documentToModel(document: PlainDocument): Checked<Model> {
  const about = check<About>(aboutSchema, document, ['about']);
  if ('error' in about) return about;
  const tables: Partial<Record<TableName, ReadonlyMap<string, unknown>>> = {};
  for (const name of TABLE_NAMES) {
    const table = readTable(document, name);
    if ('error' in table) return table;
    tables[name] = table.value;
  }
  const unknown = new Map(Object.entries(document).filter(([key]) => !KNOWN_FIELDS.has(key)));
  const model = modelFrom(about.value, { ...(tables as Partial<Model>), unknown });
  const broken = findBrokenReference(model);
  return broken ? { error: broken } : { value: model };
}

function readTable(
  document: PlainDocument,
  name: TableName,
): Checked<ReadonlyMap<string, unknown>> {
  const list = document[name] ?? [];
  if (!Array.isArray(list)) return { error: badValue([name]) };
  const limit = MAX_RECORDS[name];
  if (list.length > limit) {
    return { error: { code: 'too_many', params: { table: name, limit }, path: [name] } };
  }
  const table = new Map<string, unknown>();
  for (const index of list.keys()) {
    const path = [name, index];
    const record = check<Records[TableName]>(RECORD_SCHEMAS[name], document, path);
    if ('error' in record) return record;
    const { id } = record.value;
    if (table.has(id)) {
      return { error: { code: 'duplicate_id', params: { id }, path: [...path, 'id'] } };
    }
    table.set(id, Object.freeze(record.value));
  }
  return { value: table };
}

function check<T>(schema: Schema<T>, document: PlainDocument, path: Path): Checked<T> {
  const parsed = schema.safeParse(valueAt(document, path));
  if (parsed.success) return { value: parsed.data as T };
  const inner = (parsed.error.issues[0]?.path ?? []).map((step) =>
    typeof step === 'symbol' ? String(step) : step,
  );
  const whole = [...path, ...inner];
  const isMissing = valueAt(document, whole) === undefined;
  if (!isMissing) return { error: badValue(whole) };
  const field = String(whole.at(-1));
  return { error: { code: 'missing_field', params: { field }, path: whole } };
}

function badValue(path: Path): DocumentError {
  return { code: 'bad_value', params: { field: String(path.at(-1)) }, path };
}

function valueAt(document: PlainDocument, path: Path): Json | undefined {
  let value: Json | undefined = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as { readonly [key: string]: Json })[step];
  }
  return value;
}
