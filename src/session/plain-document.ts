import * as Y from 'yjs';
import type { Migration, PlainDocument } from '#core/migrations/migrate.ts';
import { migrate } from '#core/migrations/migrate.ts';
import type { Json } from '#core/model/fields.ts';
import { DOCUMENT_VERSION } from '#core/model/model.ts';
import { sameJson } from '#core/model/same-json.ts';
import { aboutOf, unknownOf, versionOf } from './document.ts';

type PlainRecord = { readonly [field: string]: Json };

/** The maps of a document that are no tables. */
const NO_TABLES: ReadonlySet<string> = new Set(['meta', 'about', 'unknown']);

interface MigrationOptions {
  readonly to?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * Brings a document of an older version to this build's, in one transaction; only what the migration changed is
 * written, so that two tabs that do the same at the same time end up with the same document.
 * @returns whether there was anything to do
 */
export function migrateDocument(doc: Y.Doc, options: MigrationOptions = {}): boolean {
  const { to = DOCUMENT_VERSION, migrations } = options;
  const from = versionOf(doc);
  if (from === undefined || from >= to) return false;
  const before = plainFrom(doc, from);
  const after = migrate(before, { from, to, migrations });
  doc.transact(() => {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (name !== 'version' && !sameJson(before[name], after[name])) {
        writePart(doc, name, before[name], after[name]);
      }
    }
    doc.getMap('meta').set('version', to);
  });
  return true;
}

function plainFrom(doc: Y.Doc, version: number): PlainDocument {
  const plain: Record<string, Json> = { version, about: fieldsOf(aboutOf(doc)) };
  for (const name of doc.share.keys()) {
    if (NO_TABLES.has(name)) continue;
    plain[name] = [...doc.getMap(name).values()]
      .filter((record) => record instanceof Y.Map)
      .map((record) => fieldsOf(record));
  }
  return { ...plain, ...fieldsOf(unknownOf(doc)) };
}

function fieldsOf(map: Y.Map<unknown>): PlainRecord {
  return Object.fromEntries(map.entries()) as PlainRecord;
}

function writePart(
  doc: Y.Doc,
  name: string,
  before: Json | undefined,
  after: Json | undefined,
): void {
  if (name === 'about') writeFields(aboutOf(doc), before as PlainRecord, after);
  else if (isTable(before) || isTable(after)) writeTable(doc, name, after);
  else if (after === undefined) unknownOf(doc).delete(name);
  else unknownOf(doc).set(name, after);
}

/** A list of records with an id each; an unknown top-level field may be a list of anything. */
function isTable(value: Json | undefined): value is readonly PlainRecord[] {
  return (
    Array.isArray(value) &&
    value.every((each) => typeof each === 'object' && each !== null && 'id' in each)
  );
}

function writeTable(doc: Y.Doc, name: string, after: Json | undefined): void {
  const table = doc.getMap<Y.Map<unknown>>(name);
  const records = new Map(
    (isTable(after) ? after : []).map((record) => [String(record.id), record] as const),
  );
  for (const id of table.keys()) if (!records.has(id)) table.delete(id);
  for (const [id, record] of records) {
    const stands = table.get(id);
    if (stands instanceof Y.Map) writeFields(stands, fieldsOf(stands), record);
    else table.set(id, new Y.Map(Object.entries(record)));
  }
}

function writeFields(map: Y.Map<unknown>, before: PlainRecord, after: Json | undefined): void {
  const next = (after ?? {}) as PlainRecord;
  for (const field of Object.keys(before)) if (!(field in next)) map.delete(field);
  for (const [field, value] of Object.entries(next)) {
    if (!sameJson(before[field], value)) map.set(field, value);
  }
}
